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
 * @param withinRange share of sets whose true number lies within the reported range
 * @param width mean width of the ranges that are not open above; NaN if all are
 * @param open share of sets whose range is open above
 * @param trueK true numbers, rising
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
    double width,
    double open,
    List<Integer> trueK,
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
    Predicate<ClusterOutcome> right = o -> o.classes().k() == o.trueK();
    return new ClusterRow(
        scenario,
        features,
        outcomes.size(),
        median(outcomes, o -> o.proposal().window()),
        share(outcomes, right),
        share(outcomes, o -> o.classes().allows(o.trueK())),
        outcomes.stream()
            .map(ClusterOutcome::classes)
            .filter(classes -> !classes.open())
            .mapToInt(classes -> classes.high() - classes.low())
            .average()
            .orElse(Double.NaN),
        share(outcomes, o -> o.classes().open()),
        outcomes.stream().map(ClusterOutcome::trueK).distinct().sorted().toList(),
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
