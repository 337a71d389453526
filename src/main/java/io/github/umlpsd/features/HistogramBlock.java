package io.github.umlpsd.features;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Roots of the shares of 20 equal bins between the extremes of the filtered trace.
 *
 * <p>Noise decides how wide a level is, and which short dwells the filter can see; as bright traces
 * have less of it, brightness would make classes of its own. So white noise is added to every trace
 * up to the noise of dim ones, and the shares are smoothed by a Gaussian of one bin.
 */
final class HistogramBlock implements FeatureBlock {
  private static final int BINS = 20;

  /** This share of the values is clipped at either end. */
  private static final double CLIPPED = 0.005;

  private static final double[][] SMOOTHING = smoothing();

  private final StepFilter filter;

  HistogramBlock(int frames) {
    filter = new StepFilter(frames);
  }

  /** Nothing yet: the noise of the other traces comes first. */
  @Override
  public Measurement measure(Signal signal) {
    return Measurement.of(new double[0]);
  }

  @Override
  public boolean needsEvenNoise() {
    return true;
  }

  @Override
  public double[] measureEvenly(Signal signal, double noiseToSignal, SplittableRandom random) {
    double own = signal.level().noise();
    double noise = Math.max(own, noiseToSignal * signal.level().signal());
    double[] noisy = signal.values().clone();
    if (noise > own) {
      double added = Math.sqrt(noise - own);
      Arrays.setAll(noisy, t -> noisy[t] + added * random.nextGaussian());
    }
    return roots(filter.apply(noisy, noise));
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
