package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Probabilities corrected for the number of tests. */
public final class Corrections {
  private Corrections() {}

  /**
   * Probability of any false alarm among all tests (Holm, Scand. J. Stat. 6, 65, 1979).
   *
   * @param p one for each test; NaN for a test that was not made, which does not count
   */
  public static double[] holm(double[] p) {
    int[] order = rising(p);
    double[] corrected = nan(p.length);
    double least = 0;
    for (int i = 0; i < order.length; i++) {
      least = Math.max(least, Math.min(1, (order.length - i) * p[order[i]]));
      corrected[order[i]] = least;
    }
    return corrected;
  }

  /**
   * Expected share of false alarms among what is called different (Benjamini and Hochberg, J. R.
   * Stat. Soc. B 57, 289, 1995).
   *
   * @param p one for each test; NaN for a test that was not made, which does not count
   */
  public static double[] benjaminiHochberg(double[] p) {
    int[] order = rising(p);
    double[] corrected = nan(p.length);
    double most = 1;
    for (int i = order.length - 1; i >= 0; i--) {
      most = Math.min(most, p[order[i]] * order.length / (i + 1));
      corrected[order[i]] = most;
    }
    return corrected;
  }

  private static int[] rising(double[] p) {
    return IntStream.range(0, p.length)
        .filter(i -> !Double.isNaN(p[i]))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> p[i]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double[] nan(int length) {
    double[] values = new double[length];
    Arrays.fill(values, Double.NaN);
    return values;
  }
}
