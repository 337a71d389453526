package io.github.umlpsd.study;

import io.github.umlpsd.features.FeatureSpec;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What was found in simulated sets of one kind. Agreement is the adjusted Rand index, the median
 * over the sets; shares are from 0 to 1.
 *
 * @param sets number of sets, each from its own seed
 * @param window proposed window in frames, median
 * @param right share of sets with the true number of classes proposed
 * @param withinRange share of sets whose true number lies within the range that was told
 * @param firm share of sets with a firm proposal
 * @param rightOfFirm share of the firm proposals that are right; NaN if there is none
 * @param proposed the proposed numbers, rising
 * @param windowAtTrueK window proposed for the true number, median
 * @param atTrueK agreement of K-means at the true number with the truth
 * @param automatic agreement of K-means at the proposed window and number with the truth
 * @param ofRule agreement of the rule's own classes with the truth
 * @param brightness agreement of 2 or 3 clusters with halves or thirds by brightness
 * @param background the same by background
 * @param signalToNoise the same by signal-to-noise ratio
 */
public record ClusterRow(
    ClusterScenario scenario,
    FeatureSpec features,
    int sets,
    double window,
    double right,
    double withinRange,
    double firm,
    double rightOfFirm,
    List<Integer> proposed,
    double windowAtTrueK,
    double atTrueK,
    double automatic,
    double ofRule,
    double brightness,
    double background,
    double signalToNoise) {

  static ClusterRow of(
      ClusterScenario scenario, FeatureSpec features, List<ClusterOutcome> outcomes) {
    int trueK = scenario.classes();
    Predicate<ClusterOutcome> right = o -> o.classes().k() == trueK;
    List<ClusterOutcome> firm = outcomes.stream().filter(o -> o.classes().firm()).toList();
    return new ClusterRow(
        scenario,
        features,
        outcomes.size(),
        median(outcomes, o -> o.proposal().window()),
        share(outcomes, right),
        share(outcomes, o -> o.classes().leastK() <= trueK && trueK <= o.classes().mostK()),
        firm.size() / (double) outcomes.size(),
        share(firm, right),
        outcomes.stream().map(o -> o.classes().k()).sorted().toList(),
        median(outcomes, ClusterOutcome::windowAtTrueK),
        median(outcomes, ClusterOutcome::atTrueK),
        median(outcomes, ClusterOutcome::automatic),
        median(outcomes, ClusterOutcome::ofRule),
        median(outcomes, ClusterOutcome::brightness),
        median(outcomes, ClusterOutcome::background),
        median(outcomes, ClusterOutcome::signalToNoise));
  }

  private static double share(List<ClusterOutcome> outcomes, Predicate<ClusterOutcome> condition) {
    return outcomes.stream().filter(condition).count() / (double) outcomes.size();
  }

  private static double median(
      List<ClusterOutcome> outcomes, ToDoubleFunction<ClusterOutcome> value) {
    double[] sorted = outcomes.stream().mapToDouble(value).sorted().toArray();
    int half = sorted.length / 2;
    return Arrays.stream(sorted, (sorted.length - 1) / 2, half + 1).average().orElse(Double.NaN);
  }
}
