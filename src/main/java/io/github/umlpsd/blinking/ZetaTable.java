package io.github.umlpsd.blinking;

/**
 * Hurwitz's zeta function at many whole numbers: the survival function of the discrete power law.
 */
final class ZetaTable {
  /** From here on Euler and Maclaurin's formula needs no terms of its own. */
  private static final int ASYMPTOTIC = 32;

  private ZetaTable() {}

  /**
   * ln of the sum of k^-alpha over k = m, m + 1, ...
   *
   * @param m rising, at least 1
   * @param alpha above 1
   */
  static double[] logZeta(int[] m, double alpha) {
    double[] result = new double[m.length];
    int k = ASYMPTOTIC;
    double sum = Math.exp(asymptotic(k, alpha));
    for (int i = m.length - 1; i >= 0; i--) {
      if (m[i] >= ASYMPTOTIC) {
        result[i] = asymptotic(m[i], alpha);
        continue;
      }
      while (k > m[i]) {
        k--;
        sum += Math.pow(k, -alpha);
      }
      result[i] = Math.log(sum);
    }
    return result;
  }

  private static double asymptotic(double m, double alpha) {
    return -alpha * Math.log(m) + Math.log(m / (alpha - 1) + 0.5 + alpha / (12 * m));
  }
}
