package io.github.umlpsd.engine;

import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.Exclusion;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.features.space.FeatureSpace;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.TraceStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What is clustered: a row per trace, the same traces at every window. A trace that cannot be
 * compared at one window is left out at all. The features of a window are extracted once, unless
 * they are too many to be kept.
 */
final class ObservationSource {
  /**
   * Windows that would give more numbers than this are left out of the published list: rows and
   * their copy for K-means take 16 bytes a number.
   */
  static final int MOST_NUMBERS = 1 << 25;

  /** Numbers that are kept, in all: 128 MB. */
  private static final long MOST_KEPT = 1 << 24;

  /** Part of the memory for what is kept. */
  private static final int KEPT_PART = 16;

  /** At least so many numbers of a trace, where they are no bins of it. */
  private static final int SUMMARY_NUMBERS = 100;

  private final TraceStore traces;
  private final FeatureParameters parameters;
  private final String noun;
  private Workers workers;
  private final Optional<FeatureSpace> space;

  /** Traces that are not rejected; empty if none is. */
  private final int[] compared;

  private final Map<Integer, Observations> kept = new HashMap<>();
  private final TreeMap<Integer, Exclusion> excluded = new TreeMap<>();
  private long keptNumbers;

  /**
   * @param noun what has a trace, for messages
   * @param rejected traces that are left out whatever they look like; only of traces in memory
   * @param space of the classes of another result, if the observations are to lie in it
   */
  ObservationSource(
      TraceStore traces,
      FeatureParameters parameters,
      String noun,
      SortedSet<Integer> rejected,
      Optional<FeatureSpace> space,
      Workers workers) {
    this.space = space;
    rejected.forEach(i -> excluded.put(i, new Exclusion(i, Exclusion.Reason.REJECTED)));
    this.compared =
        IntStream.range(0, rejected.isEmpty() ? 0 : traces.size())
            .filter(i -> !rejected.contains(i))
            .toArray();
    this.traces = traces;
    this.parameters = parameters;
    this.noun = noun;
    this.workers = workers;
  }

  /** The windows to be tried. */
  List<Integer> windows() {
    return windows(traces, parameters);
  }

  private static List<Integer> windows(TraceStore traces, FeatureParameters parameters) {
    List<Integer> all = parameters.windows(traces.frames());
    if (!parameters.bins().chosen().isEmpty() || !parameters.features().usesWindow()) {
      return all;
    }
    List<Integer> small =
        all.stream()
            .filter(window -> (long) traces.size() * (traces.frames() / window) <= MOST_NUMBERS)
            .toList();
    return small.isEmpty() ? all.subList(all.size() - 1, all.size()) : small;
  }

  /** Numbers of a row at the window that gives most. */
  static int mostNumbers(TraceStore traces, FeatureParameters parameters) {
    int bins =
        windows(traces, parameters).stream()
            .mapToInt(window -> traces.frames() / window)
            .max()
            .orElse(0);
    return parameters.features().usesWindow() ? Math.max(bins, SUMMARY_NUMBERS) : SUMMARY_NUMBERS;
  }

  /** Published windows that would have taken too much memory. */
  List<Integer> windowsLeftOut() {
    List<Integer> tried = windows();
    return parameters.windows(traces.frames()).stream().filter(w -> !tried.contains(w)).toList();
  }

  /** Traces that are left out so far, with the reason, rising. */
  List<Exclusion> excluded() {
    return List.copyOf(excluded.values());
  }

  /**
   * The observations at a window.
   *
   * @throws UserException if no trace can be compared
   */
  Observations at(int window) {
    Observations found = kept.get(window);
    if (found == null) {
      found = extract(window);
      // From now on it is part of what the observations are for.
      workers = workers.quiet();
      found.excluded().forEach(exclusion -> excluded.putIfAbsent(exclusion.trace(), exclusion));
      keep(window, found);
    }
    return found.excluded().size() == excluded.size() ? found : without(found);
  }

  private void keep(int window, Observations found) {
    long numbers = (long) found.size() * (found.size() == 0 ? 0 : found.rows()[0].length);
    long most = Math.min(MOST_KEPT, Runtime.getRuntime().maxMemory() / KEPT_PART / Double.BYTES);
    if (keptNumbers + numbers <= most) {
      kept.put(window, found);
      keptNumbers += numbers;
    }
  }

  /** The same without the traces that other windows left out. */
  private Observations without(Observations found) {
    List<double[]> rows = new ArrayList<>();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!excluded.containsKey(found.traces()[i])) {
        rows.add(found.rows()[i]);
        indices.add(found.traces()[i]);
      }
    }
    if (rows.isEmpty()) {
      throw new UserException(
          "No " + noun + " can be compared at all windows; give one window in bins.");
    }
    return new Observations(
        rows.toArray(double[][]::new),
        indices.stream().mapToInt(Integer::intValue).toArray(),
        excluded(),
        found.space());
  }

  private Observations extract(int window) {
    boolean binned =
        traces.isOfPixels()
            && parameters.features().isTraceOnly()
            && parameters.order() == BinOrder.BIN_FIRST;
    if (binned) {
      return FeatureExtractor.extract(traces.binned(window, workers), parameters, 1, workers);
    }
    if (excluded.values().stream().noneMatch(e -> e.reason() == Exclusion.Reason.REJECTED)) {
      return FeatureExtractor.extract(held(), parameters, window, space, workers);
    }
    return ofCompared(
        FeatureExtractor.extract(held().only(compared), parameters, window, space, workers));
  }

  /** Numbers of all traces for those of the traces that are not rejected. */
  private Observations ofCompared(Observations found) {
    List<Exclusion> all = new ArrayList<>(excluded());
    all.removeIf(e -> e.reason() != Exclusion.Reason.REJECTED);
    found.excluded().forEach(e -> all.add(new Exclusion(compared[e.trace()], e.reason())));
    all.sort(Comparator.comparingInt(Exclusion::trace));
    return new Observations(
        found.rows(),
        IntStream.of(found.traces()).map(i -> compared[i]).toArray(),
        all,
        found.space());
  }

  private TraceSet held() {
    return traces
        .held()
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "The traces of %d %ss do not fit into memory, which the features %s need;"
                            + " use the feature trace, pixel_binning, or more memory.",
                        traces.size(),
                        noun,
                        parameters.features())));
  }
}
