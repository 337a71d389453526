package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.clusters.count.ClassCount;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.decisions.MovedMembers;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceStore;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** From traces to classes: profiles, the choice of window and number, the final clustering. */
final class ClassStage {
  private static final int PIXELS_PER_INDEPENDENT = 3;
  private static final int FEWEST_INDEPENDENT = 200;

  private final TraceStore traces;
  private final Parameters parameters;
  private final OptionalInt clusters;
  private final MatchedDecisions decisions;
  private final ObservationSource observations;
  private final Workers workers;

  /**
   * @param features what the classes are made from
   * @param clusters their number; empty = as proposed
   * @param decisions about single traces
   */
  ClassStage(
      TraceStore traces,
      FeatureParameters features,
      OptionalInt clusters,
      MatchedDecisions decisions,
      Parameters parameters,
      Workers workers) {
    this.traces = traces;
    this.decisions = decisions;
    this.parameters = parameters;
    this.clusters = clusters;
    this.workers = workers;
    String noun = traces.isOfPixels() ? "pixel" : "trace";
    this.observations =
        new ObservationSource(traces, features, noun, decisions.rejected(), workers);
  }

  /** Traces that are left out so far, and the windows. */
  ObservationSource observations() {
    return observations;
  }

  /**
   * Scores over all windows and numbers of classes, of the same traces at every window: again in
   * the rare case that a trace turned out to be constant at a later window.
   *
   * @throws UserException if no trace can be compared
   */
  Profiles profiles() {
    int[] windows = observations.windows().stream().mapToInt(Integer::intValue).toArray();
    ProfileSweep sweep = new ProfileSweep(parameters.clusters(), parameters.seed(), workers);
    while (true) {
      Profiles profiles = sweep.run(windows, this::rows);
      int compared = traces.size() - observations.excluded().size();
      if (profiles.windows().stream()
          .mapToInt(WindowProfile::observations)
          .allMatch(count -> count == compared)) {
        return profiles;
      }
    }
  }

  private double[][] rows(int window) {
    return observations.at(window).rows();
  }

  /** Chooses window and number of classes. */
  Choice choose(Profiles profiles) {
    Proposal proposal =
        Proposal.of(
            profiles,
            this::rows,
            parameters.clusters().withClusters(clusters),
            independent(),
            parameters.seed(),
            workers);
    int compared = profiles.at(proposal.window()).orElseThrow().observations();
    return new Choice(
        proposal.window(),
        Math.min(proposal.k(), compared),
        proposal,
        profiles.windows().size() == 1,
        clusters.isPresent());
  }

  /** Neighbouring pixels share light and excitations, so that fewer are independent. */
  private int independent() {
    return traces.isOfPixels()
        ? Math.max(
            FEWEST_INDEPENDENT, Math.min(ClassCount.SAMPLE, traces.size() / PIXELS_PER_INDEPENDENT))
        : ClassCount.SAMPLE;
  }

  /**
   * The final classes at the chosen window and number.
   *
   * @param slopes of all traces, see {@link #slopes}
   */
  Classes classify(Profiles profiles, Choice choice, double[] slopes) {
    Observations compared = observations.at(choice.windowFrames());
    double[][] rows = compared.rows();
    Clusterer.Result result =
        Clusterer.cluster(
            rows, choice.clusters(), parameters.clusters(), parameters.seed(), workers);
    Clustering clustering =
        Clustering.of(
            rows,
            result.labels(),
            Arrays.stream(compared.traces()).mapToDouble(i -> slopes[i]).toArray(),
            parameters.clusters().convention(),
            parameters.seed(),
            workers);
    int[] moved =
        MovedMembers.of(clustering.labels(), compared.traces(), clustering.k(), decisions);
    if (!Arrays.equals(moved, clustering.labels())) {
      clustering =
          Clustering.inOrder(
              rows, moved, parameters.clusters().convention(), parameters.seed(), workers);
    }
    return new Classes(
        profiles,
        choice,
        compared.traces(),
        observations.excluded(),
        clustering,
        Labels.spread(clustering.labels(), compared.traces(), traces.size()),
        embedding(rows),
        result.tree(),
        observations.windowsLeftOut());
  }

  /** Slope of each trace over its own range: classes go from falling to rising. */
  static double[] slopes(TraceStore traces, Workers workers) {
    double[] slopes = new double[traces.size()];
    traces.forEach("Ordering classes", 16, workers, (i, trace) -> slopes[i] = TraceSlope.of(trace));
    return slopes;
  }

  private Optional<Embedding> embedding(double[][] rows) {
    return traces.isOfPixels() || rows.length > KMeansBySize.MATRIX_LIMIT
        ? Optional.empty()
        : Optional.of(Embedding.of(Distances.of(rows, workers), 2));
  }
}
