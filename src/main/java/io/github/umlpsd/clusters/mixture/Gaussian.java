package io.github.umlpsd.clusters.mixture;

/** A Gaussian density with full covariance in a few dimensions. Immutable. */
public final class Gaussian {
  private final double[] mean;
  private final double[][] root;
  private final double logDeterminant;

  /**
   * @param covariance symmetric, positive definite
   */
  Gaussian(double[] mean, double[][] covariance) {
    this.mean = mean;
    this.root = cholesky(covariance);
    double sum = 0;
    for (int d = 0; d < mean.length; d++) {
      sum += Math.log(root[d][d]);
    }
    this.logDeterminant = 2 * sum;
  }

  /**
   * Weighted mean and covariance of points.
   *
   * @param weights one per point, not all 0
   * @param ridge added to the diagonal of the covariance, above 0
   */
  public static Gaussian fit(double[][] points, double[] weights, double ridge) {
    int m = points[0].length;
    double total = 0;
    double[] mean = new double[m];
    for (int i = 0; i < points.length; i++) {
      total += weights[i];
      for (int d = 0; d < m; d++) {
        mean[d] += weights[i] * points[i][d];
      }
    }
    for (int d = 0; d < m; d++) {
      mean[d] /= total;
    }
    double[][] covariance = new double[m][m];
    double[] difference = new double[m];
    for (int i = 0; i < points.length; i++) {
      if (weights[i] > 0) {
        for (int d = 0; d < m; d++) {
          difference[d] = points[i][d] - mean[d];
        }
        for (int a = 0; a < m; a++) {
          double scaled = weights[i] * difference[a];
          for (int b = 0; b <= a; b++) {
            covariance[a][b] += scaled * difference[b];
          }
        }
      }
    }
    for (int a = 0; a < m; a++) {
      for (int b = 0; b <= a; b++) {
        covariance[a][b] /= total;
        covariance[b][a] = covariance[a][b];
      }
      covariance[a][a] += ridge;
    }
    return new Gaussian(mean, covariance);
  }

  /** Natural logarithm of the density. */
  double logDensity(double[] x, double[] buffer) {
    double square = 0;
    for (int a = 0; a < mean.length; a++) {
      double value = x[a] - mean[a];
      double[] row = root[a];
      for (int b = 0; b < a; b++) {
        value -= row[b] * buffer[b];
      }
      value /= row[a];
      buffer[a] = value;
      square += value * value;
    }
    return -0.5 * (square + logDeterminant + mean.length * Math.log(2 * Math.PI));
  }

  /**
   * A difference of two points in standard deviations: its length is their Mahalanobis distance.
   */
  public double[] standardized(double[] difference) {
    double[] y = difference.clone();
    for (int a = 0; a < y.length; a++) {
      for (int b = 0; b < a; b++) {
        y[a] -= root[a][b] * y[b];
      }
      y[a] /= root[a][a];
    }
    return y;
  }

  /** The vector y with covariance times y = x. */
  public double[] solve(double[] x) {
    int m = mean.length;
    double[] y = standardized(x);
    for (int a = m - 1; a >= 0; a--) {
      for (int b = a + 1; b < m; b++) {
        y[a] -= root[b][a] * y[b];
      }
      y[a] /= root[a][a];
    }
    return y;
  }

  private static double[][] cholesky(double[][] matrix) {
    int m = matrix.length;
    double[][] root = new double[m][m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b <= a; b++) {
        double sum = matrix[a][b];
        for (int c = 0; c < b; c++) {
          sum -= root[a][c] * root[b][c];
        }
        root[a][b] = a == b ? Math.sqrt(sum) : sum / root[b][b];
      }
    }
    return root;
  }
}
