package io.github.umlpsd.study;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.engine.Classes;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * What was found in one simulated set. Agreement is the adjusted Rand index.
 *
 * @param trueK true number of classes
 * @param proposal the automatic one
 * @param windowAtTrueK the window proposed for the true number of classes
 * @param atTrueK agreement of K-means at the true number of classes with the truth
 * @param automatic agreement of K-means at the proposed number with the truth
 * @param ofRule agreement of the rule's own classes with the truth
 * @param brightness agreement of K-means with 2 or 3 clusters, the larger of the two, with halves
 *     or thirds of the set by brightness
 * @param background the same by background
 * @param signalToNoise the same by signal-to-noise ratio
 */
record ClusterOutcome(
    int trueK,
    Proposal proposal,
    int windowAtTrueK,
    double atTrueK,
    double automatic,
    double ofRule,
    double brightness,
    double background,
    double signalToNoise) {
  static ClusterOutcome of(StudySet set, FeatureSpec features, long seed, Workers workers) {
    SimulatedTraces traces = set.simulate(seed, workers);
    return new Measurement(traces, features, seed, workers).outcome(set.classes(seed));
  }

  ClassCount classes() {
    return proposal.classes();
  }

  /** One set on its way through the program. */
  private record Measurement(
      SimulatedTraces traces, FeatureSpec features, long seed, Workers workers) {

    ClusterOutcome outcome(int trueK) {
      Classes automatic = classes(Optional.empty());
      Classes atTrueK = classes(Optional.of(trueK));
      List<Classes> few = List.of(classes(Optional.of(2)), classes(Optional.of(3)));
      return new ClusterOutcome(
          trueK,
          automatic.choice().proposal().orElseThrow(),
          atTrueK.choice().windowFrames(),
          withTruth(atTrueK, atTrueK.clustering().labels()),
          withTruth(automatic, automatic.clustering().labels()),
          withTruth(automatic, automatic.choice().proposal().orElseThrow().classes().labels()),
          withQuantity(few, EmitterTruth::brightnessElectrons),
          withQuantity(few, EmitterTruth::backgroundElectrons),
          withQuantity(few, EmitterTruth::signalToNoise));
    }

    /** Only the labels of the profiles are used here, so few epochs do. */
    private Classes classes(Optional<Integer> clusters) {
      Map<ParameterKey, String> words = new HashMap<>();
      words.put(ParameterKey.FEATURES, features.toString());
      words.put(ParameterKey.MAX_CLUSTERS, "10");
      words.put(ParameterKey.EPOCHS, "3");
      words.put(ParameterKey.SEED, String.valueOf(seed));
      words.put(ParameterKey.THREADS, String.valueOf(workers.threads()));
      clusters.ifPresent(k -> words.put(ParameterKey.CLUSTERS, String.valueOf(k)));
      return UmlPsd.classes(
          traces.traces(), Parameters.of(JobKind.TRACES, words), workers.progress());
    }

    private double withTruth(Classes classes, int[] labels) {
      int[] truth = traces.labels();
      int[] kept = Arrays.stream(classes.compared()).map(i -> truth[i]).toArray();
      return AdjustedRandIndex.of(kept, labels);
    }

    private double withQuantity(List<Classes> few, ToDoubleFunction<EmitterTruth> quantity) {
      double most = -1;
      for (Classes classes : few) {
        double[] values =
            Arrays.stream(classes.compared())
                .mapToDouble(i -> quantity.applyAsDouble(traces.truth().get(i)))
                .toArray();
        int[] parts = EqualParts.of(values, few.indexOf(classes) + 2);
        most = Math.max(most, AdjustedRandIndex.of(parts, classes.clustering().labels()));
      }
      return most;
    }
  }
}
