package io.github.umlpsd.features;

import io.github.umlpsd.features.space.ColumnScaling;
import io.github.umlpsd.features.space.FeatureSpace;
import io.github.umlpsd.features.space.LawScatter;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns a set of traces into observations for clustering. */
public final class FeatureExtractor {
  /** Shortest record for features other than the trace itself. */
  public static final int FEWEST_FRAMES = 64;

  /** Quantile of the noise-to-signal ratios that damps the features of all traces alike. */
  private static final double DAMPING_QUANTILE = 0.9;

  /** Quantile of these ratios that all traces are brought to where a feature asks for it. */
  private static final double EVEN_QUANTILE = 0.75;

  private FeatureExtractor() {}

  /**
   * One row for each trace that can be compared; the others are listed with the reason.
   *
   * <p>The trace feature alone gives the binned and normalised traces as they are. All other
   * choices give columns that are centred over the set, each kind scaled to its weight, side by
   * side.
   *
   * @param windowFrames frames per bin of the trace feature; of no effect on others
   * @throws UserException if the traces are too short, or none can be compared
   */
  public static Observations extract(
      TraceSet traces, FeatureParameters parameters, int windowFrames, Workers workers) {
    return extract(traces, parameters, windowFrames, Optional.empty(), workers);
  }

  /**
   * The same in the space of another set, in which its classes lie.
   *
   * @param known the space of the other set, of the same features; empty = the traces' own
   */
  public static Observations extract(
      TraceSet traces,
      FeatureParameters parameters,
      int windowFrames,
      Optional<FeatureSpace> known,
      Workers workers) {
    checkLength(traces.frames(), parameters.features(), windowFrames);
    ThreadLocal<TraceDescriber> describers =
        ThreadLocal.withInitial(
            () -> new TraceDescriber(parameters, traces.frames(), windowFrames));
    List<Description> descriptions =
        workers.map("Describing traces", traces.size(), i -> describers.get().describe(traces, i));
    List<Exclusion> excluded = new ArrayList<>();
    List<Description> kept = new ArrayList<>();
    int[] indices = new int[traces.size()];
    for (int i = 0; i < descriptions.size(); i++) {
      Description description = descriptions.get(i);
      if (description.excluded().isPresent()) {
        excluded.add(new Exclusion(i, description.excluded().get()));
      } else {
        indices[kept.size()] = i;
        kept.add(description);
      }
    }
    checkNotEmpty(kept, excluded);
    int[] compared = Arrays.copyOf(indices, kept.size());
    if (parameters.features().isTraceOnly()) {
      double[][] rows = kept.stream().map(d -> d.measured()[0]).toArray(double[][]::new);
      return new Observations(rows, compared, excluded);
    }
    List<FeatureBlock> blocks = describers.get().blocks();
    double even = evenNoise(known, kept, blocks);
    List<Description> described = evenly(traces, kept, compared, describers, even, workers);
    double damping =
        known.isPresent() ? known.get().damping() : noiseToSignal(described, DAMPING_QUANTILE);
    double[][][] columns = columns(described, blocks, damping);
    if (known.isPresent()) {
      return new Observations(known.get().place(columns), compared, excluded, known);
    }
    FeatureSpace space = space(columns, parameters.features(), blocks, even, damping);
    return new Observations(space.place(columns), compared, excluded, Optional.of(space));
  }

  private static FeatureSpace space(
      double[][][] columns,
      FeatureSpec features,
      List<FeatureBlock> blocks,
      double even,
      double damping) {
    List<ColumnScaling> scalings = new ArrayList<>();
    for (int b = 0; b < columns.length; b++) {
      scalings.add(
          features.betweenLaws()
              ? ColumnScaling.centred(columns[b])
              : ColumnScaling.standardized(columns[b], blocks.get(b).weight()));
    }
    return new FeatureSpace(
        even,
        damping,
        scalings,
        features.betweenLaws()
            ? Optional.of(
                LawScatter.table()
                    .directions(
                        LawColumns.of(
                            features.kinds(),
                            scalings.stream().mapToInt(s -> s.means().length).toArray())))
            : Optional.empty());
  }

  /** The noise that traces are brought to; 0 if no feature asks for it. */
  private static double evenNoise(
      Optional<FeatureSpace> known, List<Description> kept, List<FeatureBlock> blocks) {
    if (blocks.stream().noneMatch(LevelBlock.class::isInstance)) {
      return 0;
    }
    return known.isPresent() ? known.get().evenNoiseToSignal() : noiseToSignal(kept, EVEN_QUANTILE);
  }

  private static List<Description> evenly(
      TraceSet traces,
      List<Description> kept,
      int[] indices,
      ThreadLocal<TraceDescriber> describers,
      double noiseToSignal,
      Workers workers) {
    if (describers.get().blocks().stream().noneMatch(LevelBlock.class::isInstance)) {
      return kept;
    }
    return workers.map(
        "Describing traces",
        kept.size(),
        i -> describers.get().evenly(traces, indices[i], kept.get(i), noiseToSignal));
  }

  private static double noiseToSignal(List<Description> kept, double quantile) {
    return Quantiles.of(
        kept.stream().mapToDouble(d -> d.level().noiseToSignal()).toArray(), quantile);
  }

  /** [block][row][column], as measured. */
  private static double[][][] columns(
      List<Description> kept, List<FeatureBlock> blocks, double damping) {
    double[][][] columns = new double[blocks.size()][kept.size()][];
    for (int b = 0; b < columns.length; b++) {
      for (int r = 0; r < kept.size(); r++) {
        Description row = kept.get(r);
        columns[b][r] = blocks.get(b).columns(row.measured()[b], row.level(), damping).clone();
      }
    }
    return columns;
  }

  private static void checkLength(int frames, FeatureSpec features, int windowFrames) {
    if (features.usesWindow()) {
      BinWindows.of(windowFrames).forFrames(frames);
    }
    if (!features.isTraceOnly() && frames < FEWEST_FRAMES) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The traces have %d frames, but the features %s need at least %d; use the feature"
                  + " trace, or longer traces.",
              frames,
              features,
              FEWEST_FRAMES));
    }
  }

  private static void checkNotEmpty(List<Description> kept, List<Exclusion> excluded) {
    if (kept.isEmpty()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "None of the %d traces can be compared: trace %d %s.",
              excluded.size(),
              excluded.get(0).trace() + 1,
              excluded.get(0).reason().text()));
    }
  }
}
