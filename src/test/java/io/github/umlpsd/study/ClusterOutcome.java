package io.github.umlpsd.study;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.WindowChoice;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import java.util.Arrays;
import java.util.OptionalInt;
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
  /** Only the labels of the profiles are used here, so few epochs do. */
  private static final ClusterParameters CLUSTERS =
      ClusterParameters.of(OptionalInt.empty(), 10, 3, Mode.ROBUST, Algorithm.KMEANS);

  static ClusterOutcome of(StudySet set, FeatureSpec features, long seed, Workers workers) {
    SimulatedTraces traces = set.simulate(seed, workers);
    return new Measurement(traces, features, seed, workers).outcome(set.classes(seed));
  }

  ClassCount classes() {
    return proposal.classes();
  }

  /** One set on its way through the method. */
  private record Measurement(
      SimulatedTraces traces, FeatureSpec features, long seed, Workers workers) {

    ClusterOutcome outcome(int trueK) {
      FeatureParameters parameters = FeatureParameters.defaults().withFeatures(features);
      int[] windows =
          parameters.windows(traces.traces().frames()).stream().mapToInt(w -> w).toArray();
      Observations[] observations =
          Arrays.stream(windows).mapToObj(this::observe).toArray(Observations[]::new);
      Profiles profiles =
          new ProfileSweep(CLUSTERS, seed, workers)
              .run(windows, w -> rows(observations, windows, w));
      Proposal automatic =
          Proposal.of(profiles, w -> rows(observations, windows, w), CLUSTERS, seed, workers);
      int known = trueK > 1 ? WindowChoice.of(profiles, trueK).window() : automatic.window();
      Observations chosen = observations[Arrays.binarySearch(windows, automatic.window())];
      Observations atTrueK = observations[Arrays.binarySearch(windows, known)];
      return new ClusterOutcome(
          trueK,
          automatic,
          known,
          withTruth(atTrueK, kmeans(atTrueK, trueK)),
          withTruth(chosen, kmeans(chosen, automatic.k())),
          withTruth(chosen, automatic.classes().labels()),
          withQuantity(chosen, EmitterTruth::brightnessElectrons),
          withQuantity(chosen, EmitterTruth::backgroundElectrons),
          withQuantity(chosen, EmitterTruth::signalToNoise));
    }

    private Observations observe(int window) {
      return FeatureExtractor.extract(
          traces.traces(), FeatureParameters.defaults().withFeatures(features), window, workers);
    }

    private static double[][] rows(Observations[] observations, int[] windows, int window) {
      return observations[Arrays.binarySearch(windows, window)].rows();
    }

    private int[] kmeans(Observations observations, int k) {
      return Clusterer.labels(observations.rows(), k, CLUSTERS, seed, workers);
    }

    private double withTruth(Observations observations, int[] labels) {
      int[] truth = traces.labels();
      int[] kept = Arrays.stream(observations.traces()).map(i -> truth[i]).toArray();
      return AdjustedRandIndex.of(kept, labels);
    }

    private double withQuantity(
        Observations observations, ToDoubleFunction<EmitterTruth> quantity) {
      double[] values =
          Arrays.stream(observations.traces())
              .mapToDouble(i -> quantity.applyAsDouble(traces.truth().get(i)))
              .toArray();
      double most = -1;
      for (int k = 2; k <= 3; k++) {
        int[] parts = EqualParts.of(values, k);
        most = Math.max(most, AdjustedRandIndex.of(parts, kmeans(observations, k)));
      }
      return most;
    }
  }
}
