package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.traces.PixelTraces;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Optional;

/**
 * The raw traces of the pixels of a mask. They are held in single precision if they fit into {@link
 * #HELD_SHARE} of the memory that Java may use, 4 bytes a value; else the movie is read again in
 * blocks of pixels whenever they are needed. What comes out is the same either way.
 */
public final class TraceStore {
  /** Share of the memory for traces. */
  static final double HELD_SHARE = 0.45;

  private final Movie movie;
  private final int[] places;
  private final int block;
  private final Optional<TraceSet> held;

  private TraceStore(Movie movie, int[] places, int block, Workers workers) {
    this.movie = movie;
    this.places = places;
    this.block = block;
    this.held =
        block >= places.length
            ? Optional.of(PixelTraces.extract(movie, places, workers))
            : Optional.empty();
  }

  /** Memory that traces may take, in bytes. */
  static long affordableBytes() {
    return (long) (HELD_SHARE * Runtime.getRuntime().maxMemory());
  }

  /**
   * @param movie with drift, binning and common mode already taken care of
   * @param places pixels, each row x width + column
   * @param budget bytes for traces
   */
  static TraceStore of(Movie movie, int[] places, long budget, Workers workers) {
    long perPixel = (long) movie.frames().frames() * Float.BYTES;
    int block = (int) Math.max(1, Math.min(places.length, budget / perPixel));
    return new TraceStore(movie, places, block, workers);
  }

  /** Number of pixels. */
  public int size() {
    return places.length;
  }

  /** Number of frames. */
  public int frames() {
    return movie.frames().frames();
  }

  /** Time from one frame to the next, in s. */
  public double frameIntervalSeconds() {
    return movie.frameIntervalSeconds();
  }

  /** All traces, if they are held in memory. */
  Optional<TraceSet> held() {
    return held;
  }

  /** Memory that the traces take, in bytes. */
  long heldBytes() {
    return held.isPresent() ? (long) places.length * frames() * Float.BYTES : 0;
  }

  /** Does something with one trace. Called from several threads at once. */
  interface Visitor {
    /**
     * @param pixel number of the pixel from 0
     * @param trace counts per frame; valid during the call only
     */
    void visit(int pixel, double[] trace);
  }

  /** A raw trace, counts per frame. Reads the whole movie if the traces are not held. */
  public double[] trace(int pixel, Workers workers) {
    return held.isPresent()
        ? held.get().trace(pixel)
        : PixelTraces.extract(movie, new int[] {places[pixel]}, workers).trace(0);
  }

  /** Visits all traces, each run of pixels on one thread and in order. */
  void forEach(String stage, int run, Workers workers, Visitor visitor) {
    int step = Math.max(run, block / run * run);
    for (int from = 0; from < places.length; from += step) {
      int first = from;
      int end = Math.min(places.length, from + step);
      TraceSet traces =
          held.orElseGet(
              () -> PixelTraces.extract(movie, Arrays.copyOfRange(places, first, end), workers));
      int shift = held.isPresent() ? 0 : first;
      workers.forEach(
          stage,
          (end - first + run - 1) / run,
          task -> {
            double[] trace = new double[frames()];
            int last = Math.min(end, first + (task + 1) * run);
            for (int pixel = first + task * run; pixel < last; pixel++) {
              traces.copyTo(pixel - shift, trace);
              visitor.visit(pixel, trace);
            }
          });
    }
  }

  /**
   * Means of consecutive windows of frames; frames left over at the end make a last, shorter bin.
   *
   * @return one trace per pixel, a value per bin
   */
  TraceSet binned(int window, Workers workers) {
    int bins = (frames() + window - 1) / window;
    float[][] means = new float[places.length][bins];
    if (held.isPresent()) {
      forEach("Binning traces", 16, workers, (pixel, trace) -> bin(trace, window, means[pixel]));
    } else {
      workers.forEach("Binning frames", bins, bin -> readBin(bin, window, means));
    }
    return TraceSet.of(window * frameIntervalSeconds(), means);
  }

  private static void bin(double[] trace, int window, float[] means) {
    for (int bin = 0; bin < means.length; bin++) {
      int end = Math.min(trace.length, (bin + 1) * window);
      double sum = 0;
      for (int t = bin * window; t < end; t++) {
        sum += trace[t];
      }
      means[bin] = (float) (sum / (end - bin * window));
    }
  }

  private void readBin(int bin, int window, float[][] means) {
    float[] frame = new float[movie.frames().width() * movie.frames().height()];
    double[] sums = new double[places.length];
    int end = Math.min(frames(), (bin + 1) * window);
    for (int t = bin * window; t < end; t++) {
      movie.frames().read(t, frame);
      for (int i = 0; i < sums.length; i++) {
        sums[i] += frame[places[i]];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      means[i][bin] = (float) (sums[i] / (end - bin * window));
    }
  }
}
