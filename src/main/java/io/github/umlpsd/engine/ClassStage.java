package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.ClassOrder;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.clusters.Clustering;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.Proposal;
import io.github.umlpsd.clusters.WindowProfile;
import io.github.umlpsd.clusters.kmeans.Distances;
import io.github.umlpsd.clusters.kmeans.KMeansBySize;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.decisions.MovedMembers;
import io.github.umlpsd.engine.saved.Assignment;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.pixels.grains.SpacedPixels;
import io.github.umlpsd.traces.TraceStore;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** From traces to classes: profiles, the choice of window and number, the final clustering. */
final class ClassStage {
  private final TraceStore traces;
  private final Parameters parameters;
  private final FeatureParameters features;
  private final OptionalInt clusters;
  private final MatchedDecisions decisions;
  private final ObservationSource observations;
  private final Workers workers;
  private final Optional<Mask> mask;
  private Optional<SpacedPixels> spaced = Optional.empty();

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
    this(traces, Optional.empty(), features, clusters, decisions, parameters, workers);
  }

  /**
   * @param mask where the pixels are whose traces these are; empty if they are of something else
   */
  ClassStage(
      TraceStore traces,
      Optional<Mask> mask,
      FeatureParameters features,
      OptionalInt clusters,
      MatchedDecisions decisions,
      Parameters parameters,
      Workers workers) {
    this.traces = traces;
    this.mask = mask;
    this.decisions = decisions;
    this.parameters = parameters;
    this.clusters = clusters;
    this.workers = workers;
    this.features = features;
    this.observations =
        new ObservationSource(
            traces,
            features,
            record(traces).noun(),
            decisions.rejected(),
            Optional.empty(),
            workers);
  }

  /**
   * The classes of another result instead of new ones.
   *
   * @throws UserException if the traces cannot be compared with those of the other result
   */
  static Classes assign(
      SavedClasses saved,
      TraceStore traces,
      MatchedDecisions decisions,
      Parameters parameters,
      Workers workers) {
    saved.checkFits(record(traces));
    ObservationSource source =
        new ObservationSource(
            traces,
            saved.features(),
            record(traces).noun(),
            decisions.rejected(),
            saved.space(),
            workers);
    Observations compared = source.at(saved.windowFrames());
    Assignment assigned = saved.assign(compared);
    Clustering clustering =
        Clustering.assigned(
            compared.rows(),
            MovedMembers.of(
                assigned.labels(), compared.traces(), saved.classes().size(), decisions),
            saved.centroids(),
            parameters.clusters().convention(),
            parameters.seed(),
            workers);
    return new Classes(
        new Profiles(List.of(), parameters.clusters().mode()),
        new Choice(
            saved.windowFrames(),
            saved.classes().size(),
            Optional.empty(),
            Choice.WindowOrigin.GIVEN,
            true),
        compared.traces(),
        compared.excluded(),
        clustering,
        Labels.spread(clustering.labels(), compared.traces(), traces.size()),
        embedding(compared.rows(), traces, workers),
        Optional.empty(),
        List.of(),
        saved,
        Optional.of(assigned),
        Optional.empty());
  }

  private static SavedClasses.Record record(TraceStore traces) {
    return new SavedClasses.Record(
        traces.isOfPixels() ? "pixel" : "trace", traces.frames(), traces.frameIntervalSeconds());
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

  /**
   * Chooses window and number of classes; of pixels, by draws of some that are far from each other,
   * since neighbours are not independent, and those at borders of classes are no class.
   */
  Choice choose(Profiles profiles) {
    int middle = Proposal.coarser(profiles).get(0);
    spaced =
        mask.map(
            m -> SpacedPixels.of(m.width(), places(m, middle), rows(middle), parameters.seed()));
    Proposal proposal =
        Proposal.of(
            profiles,
            window ->
                spaced
                    .map(pixels -> pixels.draws(rows(window)))
                    .orElseGet(() -> List.<double[][]>of(rows(window))),
            parameters.clusters().withClusters(clusters),
            parameters.seed(),
            workers);
    int compared = profiles.at(proposal.window()).orElseThrow().observations();
    return new Choice(
        proposal.window(),
        Math.min(proposal.k(), compared),
        Optional.of(proposal),
        Choice.WindowOrigin.of(features.givenWindows(), profiles.windows().size()),
        clusters.isPresent());
  }

  private int[] places(Mask pixels, int window) {
    int[] all = pixels.places();
    return IntStream.of(observations.at(window).traces()).map(i -> all[i]).toArray();
  }

  /**
   * The final classes at the chosen window and number. Pixels that lie between unlike neighbours
   * are put into the nearest class afterwards.
   *
   * @param slopes of all traces, see {@link #slopes}
   */
  Classes classify(Profiles profiles, Choice choice, double[] slopes) {
    Observations compared = observations.at(choice.windowFrames());
    double[][] rows = compared.rows();
    Clusterer.Result result =
        Clusterer.cluster(
            rows,
            spaced.map(SpacedPixels::inside),
            choice.clusters(),
            parameters.clusters(),
            parameters.seed(),
            workers);
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
    int[] labels = clustering.labels();
    return new Classes(
        profiles,
        choice,
        compared.traces(),
        observations.excluded(),
        clustering,
        Labels.spread(clustering.labels(), compared.traces(), traces.size()),
        embedding(rows, traces, workers),
        result.tree(),
        observations.windowsLeftOut(),
        SavedClasses.of(
            features,
            choice.windowFrames(),
            record(traces),
            compared,
            clustering,
            Version.current().toString()),
        Optional.empty(),
        spaced.map(pixels -> separate(pixels, labels, compared.traces())));
  }

  private Classes.SeparatePixels separate(SpacedPixels found, int[] labels, int[] compared) {
    boolean[] ofCompared = found.borders(labels);
    boolean[] borders = new boolean[traces.size()];
    for (int i = 0; i < compared.length; i++) {
      borders[compared[i]] = ofCompared[i];
    }
    return new Classes.SeparatePixels(found.spacing(), found.size(), borders);
  }

  /** Slope of each trace over its own range: classes go from falling to rising. */
  static double[] slopes(TraceStore traces, Workers workers) {
    double[] slopes = new double[traces.size()];
    traces.forEach(
        "Ordering classes", 16, workers, (i, trace) -> slopes[i] = ClassOrder.relativeSlope(trace));
    return slopes;
  }

  private static Optional<Embedding> embedding(
      double[][] rows, TraceStore traces, Workers workers) {
    return traces.isOfPixels() || rows.length > KMeansBySize.MATRIX_LIMIT
        ? Optional.empty()
        : Optional.of(Embedding.of(Distances.of(rows, workers), 2));
  }
}
