package io.github.umlpsd.traces;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.Arrays;
import java.util.Optional;

/**
 * Raw traces to be worked on one by one. Those of spots and of tables are held in memory. Those of
 * pixels are held if they fit into the memory that they may take, 2 bytes a value of a camera's
 * whole counts and 4 of any other; else the movie is read again in blocks of pixels whenever they
 * are needed. What comes out is the same either way.
 */
public final class TraceStore {
  /** Share of the memory for traces of pixels. */
  private static final double HELD_SHARE = 0.45;

  private final int size;
  private final int frames;
  private final FrameTimes times;
  private final Optional<TraceSet> held;
  private final Optional<Pixels> pixels;

  /**
   * Where traces of pixels come from.
   *
   * @param places pixels, each row x width + column
   * @param unit of the frames
   */
  private record Pixels(Movie movie, int[] places, LightUnit unit) {
    TraceSet extract(int from, int end, Workers workers) {
      return PixelTraces.extract(movie, Arrays.copyOfRange(places, from, end), workers).in(unit);
    }
  }

  private final int block;

  private TraceStore(TraceSet traces) {
    this.size = traces.size();
    this.frames = traces.frames();
    this.times = traces.times();
    this.held = Optional.of(traces);
    this.pixels = Optional.empty();
    this.block = size;
  }

  private TraceStore(Pixels source, int block, Workers workers) {
    this.size = source.places.length;
    this.frames = source.movie.frames().frames();
    this.times = source.movie.times();
    this.pixels = Optional.of(source);
    this.block = block;
    this.held = block >= size ? Optional.of(source.extract(0, size, workers)) : Optional.empty();
  }

  /** Traces that are in memory already. */
  public static TraceStore of(TraceSet traces) {
    return new TraceStore(traces);
  }

  /**
   * Traces of the pixels of a movie.
   *
   * @param movie with drift, binning and common mode already taken care of
   * @param places pixels, each row x width + column
   * @param unit of the movie's frames
   * @param budget bytes for traces; does not change what comes out
   */
  public static TraceStore of(
      Movie movie, int[] places, LightUnit unit, long budget, Workers workers) {
    long perPixel = (long) movie.frames().frames() * bytesPerValue(movie);
    int block = (int) Math.max(1, Math.min(places.length, budget / perPixel));
    return new TraceStore(new Pixels(movie, places, unit), block, workers);
  }

  private static int bytesPerValue(Movie movie) {
    return TraceRows.bytesPerValue(movie.frames().isWholeCounts());
  }

  /** What the values of the traces are. */
  public LightUnit unit() {
    return held.map(TraceSet::unit).orElseGet(() -> pixels.orElseThrow().unit());
  }

  /** Memory that traces of pixels may take on this machine, in bytes. */
  public static long affordableBytes() {
    return (long) (HELD_SHARE * Runtime.getRuntime().maxMemory());
  }

  /** Number of traces. */
  public int size() {
    return size;
  }

  /** Number of frames. */
  public int frames() {
    return frames;
  }

  /** Time from one frame to the next, in s. */
  public double frameIntervalSeconds() {
    return times.intervalSeconds();
  }

  /** When the frames were taken, who says so, and which of them are filled in. */
  public FrameTimes times() {
    return times;
  }

  /** All traces, if they are held in memory. */
  public Optional<TraceSet> held() {
    return held;
  }

  /** Whether these are pixels of a movie, whose binned traces come from {@link #binned}. */
  public boolean isOfPixels() {
    return pixels.isPresent();
  }

  /** Memory that the traces of pixels take, in bytes. */
  public long heldBytes() {
    return held.isPresent()
        ? (long) size
            * frames
            * pixels.map(source -> bytesPerValue(source.movie)).orElse(Float.BYTES)
        : 0;
  }

  /** Does something with one trace. Called from several threads at once. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * @param index number of the trace from 0
     * @param trace counts per frame; valid during the call only
     */
    void visit(int index, double[] trace);
  }

  /** A raw trace, counts per frame. Reads the whole movie if the traces are not held. */
  public double[] trace(int index, Workers workers) {
    return held.isPresent()
        ? held.get().trace(index)
        : pixels.orElseThrow().extract(index, index + 1, workers).trace(0);
  }

  /** Visits all traces, each run of traces on one thread and in order. */
  public void forEach(String stage, int run, Workers workers, Visitor visitor) {
    int step = held.isPresent() ? size : Math.max(run, block / run * run);
    for (int from = 0; from < size; from += step) {
      int first = from;
      int end = Math.min(size, from + step);
      TraceSet traces = held.orElseGet(() -> pixels.orElseThrow().extract(first, end, workers));
      int shift = held.isPresent() ? 0 : first;
      workers.forEach(
          stage,
          (end - first + run - 1) / run,
          task -> {
            double[] trace = new double[frames];
            int last = Math.min(end, first + (task + 1) * run);
            for (int i = first + task * run; i < last; i++) {
              traces.copyTo(i - shift, trace);
              visitor.visit(i, trace);
            }
          });
    }
  }

  /**
   * Means of consecutive windows of frames; frames left over at the end make a last, shorter bin.
   * In single precision, the same whether the traces are held or read again.
   *
   * @return one trace per trace, a value per bin
   */
  public TraceSet binned(int window, Workers workers) {
    int bins = (frames + window - 1) / window;
    float[][] means = new float[size][bins];
    if (held.isPresent()) {
      forEach("Binning traces", 16, workers, (index, trace) -> bin(trace, window, means[index]));
    } else {
      workers.forEach("Binning frames", bins, bin -> readBin(bin, window, means));
    }
    return TraceSet.of(window * frameIntervalSeconds(), means).in(unit());
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
    Movie movie = pixels.orElseThrow().movie();
    int[] places = pixels.orElseThrow().places();
    float[] frame = new float[movie.frames().width() * movie.frames().height()];
    double[] sums = new double[size];
    int end = Math.min(frames, (bin + 1) * window);
    for (int t = bin * window; t < end; t++) {
      movie.frames().read(t, frame);
      for (int i = 0; i < size; i++) {
        sums[i] += frame[places[i]];
      }
    }
    for (int i = 0; i < size; i++) {
      means[i][bin] = (float) (sums[i] / (end - bin * window));
    }
  }
}
