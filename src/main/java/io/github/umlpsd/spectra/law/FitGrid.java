package io.github.umlpsd.spectra.law;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The estimate to which laws are fitted by their likelihood: the mean of three sine-tapered
 * periodograms of the whole trace, averaged over up to 40 bins per decade, with what it is expected
 * to show of a law. Estimates are nearly independent of each other, which those of overlapping
 * windows are not.
 *
 * <p>Three sine tapers lose 1/6 of the information, a Hann window 17/36 (Walden, Biometrika 87,
 * 767, 2000). What they leak is part of the expectation, as are the subtraction of the mean and the
 * integration of light over frames, so that the exponents are not biased (the debiased Whittle
 * likelihood: Sykulski et al., Biometrika 106, 251, 2019).
 *
 * <p>May be used by several threads.
 */
public final class FitGrid {
  static final int TAPERS = 3;
  private static final int BINS_PER_DECADE = 40;

  /** Lowest bin: at 1/T the subtracted mean leaves little. */
  private static final int LOWEST = 2;

  /** Up to this bin leakage is computed, above it the law is smooth within the taper's width. */
  private static final int LAST_LEAKING = 16;

  private static final double FINEST_CELL = 0.01;
  private static final double CELL_RATIO = 1.06;

  private final int frames;
  private final double frameIntervalSeconds;
  private final int[] starts;
  private final double[] frequencyHz;
  private final double[] freedom;
  private final Response response;
  private final ThreadLocal<Transform> transforms;

  /** Transforms of traces that are padded with zeros, for one thread. */
  private static final class Transform {
    private final RealFourier fourier;
    private final double[] packed;

    private Transform(int length) {
      fourier = new RealFourier(length);
      packed = new double[length];
    }

    /** Valid until the next call. */
    private double[] of(double[] trace) {
      System.arraycopy(trace, 0, packed, 0, trace.length);
      Arrays.fill(packed, trace.length, packed.length, 0);
      fourier.forward(packed);
      return packed;
    }
  }

  /**
   * @param minHz lowest frequency
   * @param maxHz highest frequency
   * @param linear whether the straight line is subtracted from the traces, else the mean
   */
  FitGrid(int frames, double frameIntervalSeconds, double minHz, double maxHz, boolean linear) {
    this.frames = frames;
    this.frameIntervalSeconds = frameIntervalSeconds;
    double unit = 1 / (frames * frameIntervalSeconds);
    int[] bins =
        IntStream.rangeClosed(LOWEST, (frames - TAPERS - 1) / 2)
            .filter(k -> k * unit >= minHz * (1 - 1e-9) && k * unit <= maxHz * (1 + 1e-9))
            .toArray();
    int first = bins.length == 0 ? LOWEST : bins[0];
    double[] all = Arrays.stream(bins).mapToDouble(k -> k * unit).toArray();
    this.starts =
        Arrays.stream(LogAveraging.starts(all, BINS_PER_DECADE)).map(s -> s + first).toArray();
    this.frequencyHz = new double[starts.length - 1];
    this.freedom = new double[starts.length - 1];
    for (int i = 0; i < frequencyHz.length; i++) {
      frequencyHz[i] = unit * (starts[i] + starts[i + 1] - 1) / 2;
      freedom[i] = 2 * (starts[i + 1] - starts[i]) / (1 + 0.5 / TAPERS);
    }
    this.response = response(linear, unit);
    this.transforms = ThreadLocal.withInitial(() -> new Transform(2 * frames));
  }

  private Response response(boolean linear, double unit) {
    Response.Builder builder = new Response.Builder();
    FrameIntegration integration = new FrameIntegration(builder, frameIntervalSeconds);
    int[] cells = null;
    TaperKernel kernel = new TaperKernel(TAPERS, linear);
    double[] edges = edges();
    for (int i = 0; i < frequencyHz.length; i++) {
      builder.row();
      if (starts[i] <= LAST_LEAKING) {
        cells = cells == null ? nodes(builder, edges, unit) : cells;
        addLeaking(builder, kernel, edges, cells, integration, i);
      } else {
        int node = builder.node(frequencyHz[i]);
        builder.add(node, integration.transmission(frequencyHz[i]));
      }
      integration.addFolded(frequencyHz[i]);
    }
    return builder.build();
  }

  private double[] edges() {
    double last = Math.min(2.0 * LAST_LEAKING, frames / 2.0);
    int count = (int) Math.ceil(Math.log(last / FINEST_CELL) / Math.log(CELL_RATIO));
    return IntStream.rangeClosed(0, count)
        .mapToDouble(c -> FINEST_CELL * Math.pow(last / FINEST_CELL, c / (double) count))
        .toArray();
  }

  private static int[] nodes(Response.Builder builder, double[] edges, double unit) {
    int[] nodes = new int[edges.length - 1];
    Arrays.setAll(nodes, c -> builder.node(unit * Math.sqrt(edges[c] * edges[c + 1])));
    return nodes;
  }

  private void addLeaking(
      Response.Builder builder,
      TaperKernel kernel,
      double[] edges,
      int[] cells,
      FrameIntegration integration,
      int i) {
    double unit = 1 / (frames * frameIntervalSeconds);
    int count = starts[i + 1] - starts[i];
    for (int c = 0; c < cells.length; c++) {
      double width = edges[c + 1] - edges[c];
      int parts = Math.max(1, (int) Math.ceil(width / 0.1));
      double sum = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        for (int p = 0; p < parts; p++) {
          sum += kernel.density(k, edges[c] + width * (p + 0.5) / parts);
        }
      }
      double middle = unit * Math.sqrt(edges[c] * edges[c + 1]);
      builder.add(cells[c], sum / count * width / parts * integration.transmission(middle));
    }
  }

  /** Number of estimates. */
  int size() {
    return frequencyHz.length;
  }

  double[] frequencyHz() {
    return frequencyHz;
  }

  /** Effective degrees of freedom of each estimate. */
  double[] degreesOfFreedom() {
    return freedom;
  }

  Response response() {
    return response;
  }

  /**
   * One-sided density of a trace.
   *
   * <p>A taper sin(pi j n/T) is half a difference of exponentials, so that all tapered transforms
   * are differences within one transform of twice the length.
   *
   * @param trace detrended
   */
  double[] density(double[] trace) {
    double[] packed = transforms.get().of(trace);
    double[] density = new double[size()];
    double scale = frameIntervalSeconds / frames / TAPERS;
    for (int i = 0; i < density.length; i++) {
      double sum = 0;
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        for (int j = 1; j <= TAPERS; j++) {
          int lower = 2 * k - j;
          int upper = 2 * k + j;
          double re = packed[2 * lower] - packed[2 * upper];
          double im = packed[2 * lower + 1] - packed[2 * upper + 1];
          sum += re * re + im * im;
        }
      }
      density[i] = scale * sum / (starts[i + 1] - starts[i]);
    }
    return density;
  }
}
