package io.github.umlpsd.compare.testing;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether a difference that each movie has within itself is 0 on average: signs are dealt out to
 * the movies at random (Fisher's randomisation of signs), all ways up to 14 movies.
 *
 * @param movies number of them
 * @param mean of the differences
 * @param low lower end of its 95 % interval (Student's t)
 * @param high upper end
 * @param p two-sided probability
 * @param smallestP the least p that so many movies can give
 */
public record PairedTest(
    int movies, double mean, double low, double high, double p, double smallestP) {
  private static final int MOST_EXACT = 14;
  private static final int DRAWS = 9999;

  /** Sums that are equal but for so much of the largest one count as equal. */
  private static final double ROUNDING = 1e-9;

  /**
   * @param differences of at least two movies, finite
   */
  public static PairedTest of(double[] differences, long seed) {
    int n = differences.length;
    double mean = Moments.mean(differences);
    double squares = Arrays.stream(differences).map(d -> (d - mean) * (d - mean)).sum();
    double half = Distributions.studentQuantile(n - 1.0, 0.975) * Math.sqrt(squares / (n - 1) / n);
    double largest = Arrays.stream(differences).map(Math::abs).sum();
    double observed = Math.abs(mean) * n - ROUNDING * largest;
    boolean exact = n <= MOST_EXACT;
    SplittableRandom random = new SplittableRandom(seed);
    int ways = exact ? 1 << n : DRAWS;
    int asLarge = exact ? 0 : 1;
    for (int way = 0; way < ways; way++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        boolean turned = exact ? (way >> i & 1) == 1 : random.nextBoolean();
        sum += turned ? -differences[i] : differences[i];
      }
      asLarge += Math.abs(sum) >= observed ? 1 : 0;
    }
    double all = exact ? ways : DRAWS + 1;
    return new PairedTest(
        n,
        mean,
        mean - half,
        mean + half,
        asLarge / all,
        Math.max(Math.pow(2, 1 - n), 1.0 / (DRAWS + 1)));
  }
}
