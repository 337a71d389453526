package io.github.umlpsd.spectra;

import io.github.umlpsd.statistics.RankTests;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whether the exponents of two classes differ, by the Mann-Whitney U test. Exponents depend on the
 * length of the traces: compare only traces of one length.
 *
 * @param first number of a class, from 0
 * @param second number of another class
 * @param pValue two-sided, of this pair alone, by the normal approximation
 * @param adjustedPValue the same when all pairs are tested together (Holm, Scand. J. Stat. 6, 65,
 *     1979): below 0.05 in any pair by chance in at most 5 % of analyses
 */
public record BetaComparison(int first, int second, double pValue, double adjustedPValue) {
  /** Fewest members of a class for the normal approximation. */
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
          pairs.add(new BetaComparison(i, j, RankTests.mannWhitney(a, b), 1));
        }
      }
    }
    return adjusted(pairs);
  }

  private static List<BetaComparison> adjusted(List<BetaComparison> pairs) {
    List<BetaComparison> rising = new ArrayList<>(pairs);
    rising.sort(Comparator.comparingDouble(BetaComparison::pValue));
    double largest = 0;
    for (int rank = 0; rank < rising.size(); rank++) {
      BetaComparison pair = rising.get(rank);
      largest = Math.max(largest, Math.min(1, pair.pValue * (rising.size() - rank)));
      rising.set(rank, new BetaComparison(pair.first, pair.second, pair.pValue, largest));
    }
    rising.sort(
        Comparator.comparingInt(BetaComparison::first).thenComparingInt(BetaComparison::second));
    return List.copyOf(rising);
  }
}
