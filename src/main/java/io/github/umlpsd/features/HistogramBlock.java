package io.github.umlpsd.features;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;

/** Roots of the shares of 20 equal bins between the extremes of the levels of the trace. */
final class HistogramBlock implements LevelBlock {
  private static final int BINS = 20;

  /** This share of the values is clipped at either end. */
  private static final double CLIPPED = 0.005;

  private static final double[][] SMOOTHING = smoothing();

  @Override
  public double[] measureLevels(double[] levels) {
    return roots(levels);
  }

  private static double[] roots(double[] levels) {
    double[] copy = levels.clone();
    double low = Quantiles.ofReordered(copy, CLIPPED);
    double high = Quantiles.ofReordered(copy, 1 - CLIPPED);
    double binsPerCount = high > low ? BINS / (high - low) : 0;
    double[] shares = new double[BINS];
    for (double level : levels) {
      int bin = (int) ((level - low) * binsPerCount);
      shares[Math.max(0, Math.min(BINS - 1, bin))] += 1.0 / levels.length;
    }
    double[] roots = new double[BINS];
    for (int i = 0; i < BINS; i++) {
      for (int j = 0; j < BINS; j++) {
        roots[j] += shares[i] * SMOOTHING[i][j];
      }
    }
    Arrays.setAll(roots, j -> Math.sqrt(roots[j]));
    return roots;
  }

  /** Where the share of each bin goes: a Gaussian of one bin, cut off at the ends. */
  private static double[][] smoothing() {
    double[][] weights = new double[BINS][BINS];
    for (int k = 0; k < BINS; k++) {
      int i = k;
      double[] row = weights[i];
      Arrays.setAll(row, j -> Math.exp(-0.5 * (i - j) * (i - j)));
      double sum = Arrays.stream(row).sum();
      Arrays.setAll(row, j -> row[j] / sum);
    }
    return weights;
  }
}
