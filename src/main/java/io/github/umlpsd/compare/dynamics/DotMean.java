package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A mean over dots, with its interval by drawing dots anew.
 *
 * @param dots that have a value
 * @param value NaN without any
 * @param low lower end of the 95 % interval; NaN for fewer than two dots
 * @param high upper end
 */
public record DotMean(int dots, double value, double low, double high) {
  private static final int RESAMPLES = 500;

  /** Of one value for each dot; NaN for a dot without one. */
  static DotMean of(double[] values, long seed) {
    double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
    int n = known.length;
    double mean = Moments.mean(known);
    if (n < 2) {
      return new DotMean(n, mean, Double.NaN, Double.NaN);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] draws = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < n; i++) {
        draws[r] += known[random.nextInt(n)] / n;
      }
    }
    double error = Moments.sampleSd(draws) * Math.sqrt(n / (n - 1.0));
    double half = Distributions.studentQuantile(n - 1.0, 0.975) * error;
    return new DotMean(n, mean, mean - half, mean + half);
  }

  /** Whether the interval does not hold 0. */
  public boolean differs() {
    return low > 0 || high < 0;
  }
}
