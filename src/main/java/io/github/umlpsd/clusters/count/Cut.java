package io.github.umlpsd.clusters.count;

import io.github.umlpsd.clusters.mixture.Dip;

/**
 * How two groups of points lie to each other along Fisher's direction, the one that separates them
 * best against the scatter within them (Fisher, Ann. Eugenics 7, 179, 1936).
 *
 * @param points number of points of both groups
 * @param valley square root of this number times Hartigan's dip of both groups together
 * @param distance of the two means, in standard deviations within the groups
 */
record Cut(int points, double valley, double distance) {
  /**
   * @param first points, [point][dimension], at least 2
   * @param second other points, at least 2
   */
  static Cut of(double[][] first, double[][] second) {
    return Scatter.of(first, second)
        .map(scatter -> of(first, second, scatter))
        .orElseGet(
            () -> {
              int n = first.length + second.length;
              return new Cut(n, Math.sqrt(n) / 4, Double.MAX_VALUE);
            });
  }

  private static Cut of(double[][] first, double[][] second, Scatter scatter) {
    int n = first.length + second.length;
    double[] axis = scatter.within().solve(scatter.difference());
    double[] places = new double[n];
    for (int i = 0; i < n; i++) {
      places[i] = product(axis, i < first.length ? first[i] : second[i - first.length]);
    }
    double within = 0;
    for (double[] residual : scatter.residuals()) {
      double along = product(axis, residual);
      within += along * along / n;
    }
    double apart = product(axis, scatter.difference()) / Math.sqrt(within);
    return new Cut(n, Math.sqrt(n) * Dip.of(places), apart);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int d = 0; d < a.length; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }
}
