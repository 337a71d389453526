package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.SplittableRandom;

/** The number of a movie from its dots, with an interval by drawing dots anew. */
final class DotIntervals {
  private static final int RESAMPLES = 1000;
  private static final double QUANTILE = 1.96;

  private DotIntervals() {}

  /**
   * The number and its 95 % interval: Wilson's for a share, else percentiles of the bootstrap.
   *
   * @param values one for each dot, NaN where a dot has none
   */
  static Measured of(double[] values, Summary summary, long seed) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
    int n = finite.length;
    if (n == 0) {
      return Measured.none();
    }
    double value = summary.of(finite);
    if (summary == Summary.SHARE) {
      return wilson(value, n);
    }
    if (n == 1) {
      return new Measured(value, Double.NaN, Double.NaN, 1);
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] draws = new double[RESAMPLES];
    double[] drawn = new double[n];
    for (int r = 0; r < RESAMPLES; r++) {
      for (int i = 0; i < n; i++) {
        drawn[i] = finite[random.nextInt(n)];
      }
      draws[r] = summary.of(drawn);
    }
    return new Measured(value, Quantiles.of(draws, 0.025), Quantiles.of(draws, 0.975), n);
  }

  /** Interval of a share (Wilson, J. Am. Stat. Assoc. 22, 209, 1927). */
  private static Measured wilson(double share, int n) {
    double z = Math.sqrt(Distributions.chiSquareQuantile(1, 0.95));
    double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n)) / (1 + z * z / n);
    return new Measured(share, Math.max(0, centre - half), Math.min(1, centre + half), n);
  }

  /** A number with a standard error. */
  static Measured normal(double value, double error, int dots) {
    return new Measured(value, value - QUANTILE * error, value + QUANTILE * error, dots);
  }
}
