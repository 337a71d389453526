package io.github.umlpsd.pixels;

import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.Exclusion;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is clustered: a row per pixel, the same pixels at every window. A pixel that cannot be
 * compared at one window is left out at all.
 */
final class PixelObservations {
  /**
   * Windows that would give more numbers than this are left out of the published list: rows and
   * their copy for K-means take 16 bytes a number.
   */
  static final int MOST_NUMBERS = 1 << 25;

  private final TraceStore traces;
  private final FeatureParameters parameters;
  private final Workers workers;
  private final BitSet excluded = new BitSet();

  PixelObservations(TraceStore traces, FeatureParameters parameters, Workers workers) {
    this.traces = traces;
    this.parameters = parameters;
    this.workers = workers;
  }

  /** The windows to be tried. */
  List<Integer> windows() {
    List<Integer> all = parameters.windows(traces.frames());
    boolean given = !parameters.bins().chosen().isEmpty() || !parameters.features().usesWindow();
    if (given) {
      return all;
    }
    List<Integer> small = all.stream().filter(window -> numbers(window) <= MOST_NUMBERS).toList();
    return small.isEmpty() ? all.subList(all.size() - 1, all.size()) : small;
  }

  private long numbers(int window) {
    return (long) traces.size() * (traces.frames() / window);
  }

  /** Number of pixels left out so far. */
  int excluded() {
    return excluded.cardinality();
  }

  /** Pixels of the rows. */
  int[] pixels() {
    return IntStream.range(0, traces.size()).filter(i -> !excluded.get(i)).toArray();
  }

  /**
   * The matrix [row][column] for a window.
   *
   * @throws UserException if no pixel can be compared, or memory is too small
   */
  double[][] at(int window) {
    Observations found = extract(window);
    found.excluded().stream().mapToInt(Exclusion::trace).forEach(excluded::set);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (!excluded.get(found.traces()[i])) {
        rows.add(found.rows()[i]);
      }
    }
    if (rows.size() < 2) {
      throw new UserException(
          "Fewer than 2 pixels of the mask change in time, so there is nothing to class; widen the"
              + " mask.");
    }
    return rows.toArray(double[][]::new);
  }

  private Observations extract(int window) {
    boolean binned =
        parameters.features().isTraceOnly()
            && parameters.order() == BinOrder.BIN_FIRST
            && parameters.keepPartialBin();
    if (binned) {
      checkMemory(window);
      return FeatureExtractor.extract(traces.binned(window, workers), parameters, 1, workers);
    }
    TraceSet raw =
        traces
            .held()
            .orElseThrow(
                () ->
                    new UserException(
                        String.format(
                            "The traces of %d pixels do not fit into memory, which the features %s"
                                + " need; use the feature trace, pixel_binning, or more memory.",
                            traces.size(), parameters.features())));
    return FeatureExtractor.extract(raw, parameters, window, workers);
  }

  private void checkMemory(int window) {
    long needed = numbers(window) * 20;
    long most = Runtime.getRuntime().maxMemory() - traces.heldBytes();
    if (needed > most) {
      throw new UserException(
          String.format(
              "A window of %d frames for %d pixels needs %d MB of memory, but there are %d; use"
                  + " larger bins or pixel_binning, or give Java more memory.",
              window, traces.size(), needed >> 20, most >> 20));
    }
  }
}
