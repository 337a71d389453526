package io.github.umlpsd.clusters.mixture;

import io.github.umlpsd.job.Progress;
import java.util.Arrays;

/**
 * A mixture of Gaussians with full covariances, fitted by expectation and maximisation (Dempster,
 * Laird and Rubin 1977).
 */
final class GaussianMixture {
  private static final int MAX_ITERATIONS = 100;
  private static final double GAIN_PER_POINT = 1e-3;

  private final double[][] points;
  private final double ridge;
  private final double[][] shares;
  private final double[] weights;
  private final Gaussian[] components;
  private double logLikelihood = Double.NEGATIVE_INFINITY;

  private GaussianMixture(double[][] points, int k, double ridge) {
    this.points = points;
    this.ridge = ridge;
    this.shares = new double[k][points.length];
    this.weights = new double[k];
    this.components = new Gaussian[k];
  }

  /**
   * Fits from a first partition.
   *
   * @param points [point][dimension]
   * @param labels first component of each point
   * @param ridge variance added to every dimension of every component, above 0
   * @param progress asked in each iteration whether to go on
   */
  static GaussianMixture fit(
      double[][] points, int[] labels, int k, double ridge, Progress progress) {
    GaussianMixture mixture = new GaussianMixture(points, k, ridge);
    for (int i = 0; i < labels.length; i++) {
      mixture.shares[labels[i]][i] = 1;
    }
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      progress.checkCanceled();
      double before = mixture.logLikelihood;
      mixture.maximise();
      mixture.expect(mixture.shares, points);
      if (mixture.logLikelihood - before < GAIN_PER_POINT * points.length) {
        break;
      }
    }
    return mixture;
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /** Responsibilities, [component][point]. */
  double[][] shares() {
    return shares;
  }

  /** Responsibilities for other points, [component][point]. */
  double[][] shares(double[][] others) {
    double[][] result = new double[weights.length][others.length];
    expect(result, others);
    return result;
  }

  /** The component with the largest share of each point. */
  static int[] argmax(double[][] shares) {
    int[] labels = new int[shares[0].length];
    for (int k = 1; k < shares.length; k++) {
      for (int i = 0; i < labels.length; i++) {
        labels[i] = shares[k][i] > shares[labels[i]][i] ? k : labels[i];
      }
    }
    return labels;
  }

  private void maximise() {
    for (int k = 0; k < weights.length; k++) {
      double total = Arrays.stream(shares[k]).sum();
      weights[k] = total / points.length;
      components[k] = total > 1e-9 ? Gaussian.fit(points, shares[k], ridge) : null;
    }
  }

  private void expect(double[][] target, double[][] at) {
    double[] buffer = new double[at[0].length];
    double[] logs = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < at.length; i++) {
      double largest = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < logs.length; k++) {
        logs[k] =
            components[k] == null
                ? Double.NEGATIVE_INFINITY
                : Math.log(weights[k]) + components[k].logDensity(at[i], buffer);
        largest = Math.max(largest, logs[k]);
      }
      double total = 0;
      for (int k = 0; k < logs.length; k++) {
        logs[k] = Math.exp(logs[k] - largest);
        total += logs[k];
      }
      for (int k = 0; k < logs.length; k++) {
        target[k][i] = logs[k] / total;
      }
      sum += largest + Math.log(total);
    }
    if (target == shares) {
      logLikelihood = sum;
    }
  }
}
