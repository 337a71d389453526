package io.github.umlpsd.features;

import java.util.Arrays;

/** Roots of the shares of 20 equal bins between the extremes of the filtered trace. */
final class HistogramBlock implements FeatureBlock {
  private static final int BINS = 20;

  /** This share of the values is clipped at either end. */
  private static final double CLIPPED = 0.005;

  private final StepFilter filter;

  HistogramBlock(int frames) {
    filter = new StepFilter(frames);
  }

  @Override
  public double[] measure(Signal signal) {
    double[] levels = filter.apply(signal.values(), signal.level().noise());
    double[] sorted = levels.clone();
    double low = Quantiles.of(sorted, CLIPPED);
    double high = Quantiles.of(sorted, 1 - CLIPPED);
    double binsPerCount = high > low ? BINS / (high - low) : 0;
    double[] shares = new double[BINS];
    for (double level : levels) {
      int bin = (int) ((level - low) * binsPerCount);
      shares[Math.max(0, Math.min(BINS - 1, bin))] += 1.0 / levels.length;
    }
    Arrays.setAll(shares, i -> Math.sqrt(shares[i]));
    return shares;
  }
}
