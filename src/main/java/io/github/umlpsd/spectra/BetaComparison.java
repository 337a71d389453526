package io.github.umlpsd.spectra;

import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * How the exponents of two classes differ: a description, without a test. Classes that were made
 * from the same frames differ by construction, so that a p-value would claim far too much.
 * Exponents depend on the length of the traces: compare only traces of one length.
 *
 * @param first number of a class, from 0
 * @param second number of another class
 * @param firstMembers members with an exponent
 * @param secondMembers the same of the other class
 * @param firstMedian median exponent
 * @param secondMedian the same of the other class
 * @param secondLarger share of all pairs of members in which that of the second class has the
 *     larger exponent, ties counting half (Vargha and Delaney, J. Educ. Behav. Stat. 25, 101,
 *     2000): 0.5 if neither tends to larger ones
 */
public record BetaComparison(
    int first,
    int second,
    int firstMembers,
    int secondMembers,
    double firstMedian,
    double secondMedian,
    double secondLarger) {
  /** Fewest members of a class with which it is compared. */
  private static final int FEWEST_MEMBERS = 5;

  /**
   * Compares all pairs of classes that have {@value #FEWEST_MEMBERS} members with an exponent.
   *
   * @param betas [class][member], finite
   */
  public static List<BetaComparison> pairwise(List<double[]> betas) {
    List<BetaComparison> pairs = new ArrayList<>();
    for (int i = 0; i < betas.size(); i++) {
      for (int j = i + 1; j < betas.size(); j++) {
        double[] a = betas.get(i);
        double[] b = betas.get(j);
        if (Math.min(a.length, b.length) >= FEWEST_MEMBERS) {
          pairs.add(
              new BetaComparison(
                  i,
                  j,
                  a.length,
                  b.length,
                  Quantiles.median(a),
                  Quantiles.median(b),
                  larger(a, b)));
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** Median of the second class less that of the first. */
  public double difference() {
    return secondMedian - firstMedian;
  }

  private static double larger(double[] a, double[] b) {
    double sum = 0;
    for (double x : a) {
      for (double y : b) {
        sum += y > x ? 1 : y == x ? 0.5 : 0;
      }
    }
    return sum / a.length / b.length;
  }
}
