package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/** Logarithm of the signal's power in logarithmic bands, less its mean over the bands. */
final class PsdBlock implements FeatureBlock {
  private static final int EDGES = 25;
  private static final double DAMPING = 0.1;
  private static final double LEAST = 1e-6;
  private static final double WEIGHT = 1.4;

  private final int[] edges;

  PsdBlock(int frames) {
    int belowNyquist = (frames - 1) / 2;
    edges = LogGrid.of(belowNyquist + 1, EDGES);
  }

  @Override
  public Measurement measure(Signal signal) {
    double[] bands = new double[edges.length - 1];
    Arrays.setAll(bands, i -> Moments.mean(signal.power(), edges[i], edges[i + 1]));
    return Measurement.of(bands);
  }

  @Override
  public double[] columns(double[] bands, Signal.Level level, double damping) {
    double[] columns = new double[bands.length];
    for (int i = 0; i < bands.length; i++) {
      double relative = Math.max(bands[i] - level.noise(), 0) / level.signal();
      columns[i] = Math.log10(relative + DAMPING * damping + LEAST);
    }
    double mean = Moments.mean(columns, 0, columns.length);
    Arrays.setAll(columns, i -> columns[i] - mean);
    return columns;
  }

  @Override
  public double weight() {
    return WEIGHT;
  }
}
