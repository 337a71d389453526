package io.github.umlpsd.clusters.mixture;

/** A Gaussian density with full covariance in a few dimensions. Immutable. */
public final class Gaussian {
  private final double[] mean;
  private final double[][] covariance;
  private final double[][] root;
  private final double logDeterminant;

  /**
   * @param covariance symmetric, positive definite
   */
  Gaussian(double[] mean, double[][] covariance) {
    this.mean = mean;
    this.covariance = covariance;
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

  double[] mean() {
    return mean;
  }

  double[][] covariance() {
    return covariance;
  }

  double logDeterminant() {
    return logDeterminant;
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

  /** The vector y with covariance times y = x. */
  public double[] solve(double[] x) {
    int m = mean.length;
    double[] y = x.clone();
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < a; b++) {
        y[a] -= root[a][b] * y[b];
      }
      y[a] /= root[a][a];
    }
    for (int a = m - 1; a >= 0; a--) {
      for (int b = a + 1; b < m; b++) {
        y[a] -= root[b][a] * y[b];
      }
      y[a] /= root[a][a];
    }
    return y;
  }

  /**
   * A Gaussian whose covariance is a weighted sum of two; its mean is the difference of the means.
   */
  static Gaussian pooled(Gaussian first, double weight, Gaussian second, double other) {
    int m = first.mean.length;
    double[] difference = new double[m];
    double[][] covariance = new double[m][m];
    for (int a = 0; a < m; a++) {
      difference[a] = first.mean[a] - second.mean[a];
      for (int b = 0; b < m; b++) {
        covariance[a][b] = weight * first.covariance[a][b] + other * second.covariance[a][b];
      }
    }
    return new Gaussian(difference, covariance);
  }

  /** Bhattacharyya's coefficient of two densities: 1 for equal ones, 0 for ones far apart. */
  static double overlap(Gaussian first, Gaussian second) {
    Gaussian middle = pooled(first, 0.5, second, 0.5);
    double[] solved = middle.solve(middle.mean);
    double square = 0;
    for (int d = 0; d < solved.length; d++) {
      square += solved[d] * middle.mean[d];
    }
    return Math.exp(
        -square / 8
            - middle.logDeterminant / 2
            + first.logDeterminant / 4
            + second.logDeterminant / 4);
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
