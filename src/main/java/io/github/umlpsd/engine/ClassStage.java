package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** From traces to classes: profiles, the choice of window and number, the final clustering. */
final class ClassStage {
  /** Adjusted Rand index from which two ways to class count as the same. */
  private static final double AGREEMENT = 0.7;

  private final TraceSet traces;
  private final Parameters parameters;
  private final Workers workers;

  ClassStage(TraceSet traces, Parameters parameters, Workers workers) {
    this.traces = traces;
    this.parameters = parameters;
    this.workers = workers;
  }

  /**
   * Scores over all windows and numbers of classes.
   *
   * @throws UserException if no trace can be compared
   */
  Profiles profiles() {
    int[] windows = windows().stream().mapToInt(Integer::intValue).toArray();
    return new ProfileSweep(parameters.clusters(), parameters.seed(), workers)
        .run(windows, window -> observations(window).rows());
  }

  /** Chooses window and number of classes. */
  Choice choose(Profiles profiles) {
    Proposal proposal =
        Proposal.of(
            profiles,
            window -> observations(window).rows(),
            parameters.clusters(),
            parameters.seed(),
            workers);
    int observations = profiles.at(proposal.window()).orElseThrow().observations();
    return new Choice(
        proposal.window(),
        Math.min(proposal.k(), observations),
        proposal,
        profiles.windows().size() == 1,
        parameters.clusters().clusters().isPresent());
  }

  /** The final classes at the chosen window and number. */
  Classes classify(Profiles profiles, Choice choice) {
    Observations observations = observations(choice.windowFrames());
    double[][] rows = observations.rows();
    Clusterer.Result result =
        Clusterer.cluster(
            rows, choice.clusters(), parameters.clusters(), parameters.seed(), workers);
    Clustering clustering =
        Clustering.of(
            rows,
            result.labels(),
            slopes(observations),
            parameters.clusters().convention(),
            parameters.seed(),
            workers);
    Embedding embedding = Embedding.of(Distances.of(rows, workers), 2);
    return new Classes(
        profiles,
        choice,
        observations,
        clustering,
        embedding,
        result.tree(),
        traces.size(),
        agreement(observations, clustering));
  }

  /** Slope of each trace over its own range: classes go from falling to rising. */
  private double[] slopes(Observations observations) {
    double[] slopes = new double[observations.size()];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = TraceSlope.of(traces.trace(observations.traces()[i]));
    }
    return slopes;
  }

  /** How far the classes are those of features that do not depend on alignment in time. */
  private OptionalDouble agreement(Observations observations, Clustering clustering) {
    boolean traceOnly = parameters.features().features().isTraceOnly();
    if (!traceOnly || clustering.k() < 2 || traces.frames() < FeatureExtractor.FEWEST_FRAMES) {
      return OptionalDouble.empty();
    }
    Observations other =
        FeatureExtractor.extract(
            traces, parameters.features().withFeatures(FeatureSpec.combined()), 1, workers);
    if (other.size() < clustering.k()) {
      return OptionalDouble.empty();
    }
    int[] combined =
        Clusterer.labels(
            other.rows(), clustering.k(), parameters.clusters(), parameters.seed(), workers);
    return SharedTraces.agreement(
        observations.traces(), clustering.labels(), other.traces(), combined);
  }

  /** What a user should know about the classes. */
  static List<String> warnings(Classes classes, Parameters parameters) {
    List<String> warnings = new ArrayList<>(exclusions(classes.observations()));
    int asked = parameters.clusters().clusters().orElse(classes.choice().clusters());
    if (classes.count() < asked) {
      warnings.add(
          String.format(
              "%d classes were asked for, but the traces give only %d.", asked, classes.count()));
    }
    classes.agreementWithCombined().ifPresent(index -> warnings.addAll(disagreement(index)));
    return warnings;
  }

  /** Which traces cannot be compared at the chosen window, and why. */
  List<String> exclusions(Choice choice) {
    return exclusions(observations(choice.windowFrames()));
  }

  private static List<String> exclusions(Observations observations) {
    return observations.excluded().stream()
        .map(e -> "Trace " + (e.trace() + 1) + " " + e.reason().text() + ".")
        .toList();
  }

  private static List<String> disagreement(double index) {
    return index >= AGREEMENT
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "The classes are not those of features that do not depend on alignment in time"
                    + " (adjusted Rand index %.2f); look at features=combined too.",
                index));
  }

  private List<Integer> windows() {
    return parameters.features().windows(traces.frames());
  }

  private Observations observations(int window) {
    FeatureParameters features = parameters.features();
    return FeatureExtractor.extract(traces, features, window, workers);
  }
}
