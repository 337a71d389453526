package io.github.umlpsd.spectra.law;

import io.github.umlpsd.statistics.Distributions;

/**
 * How sure the parameters ln A, beta, B and ln f_c of a fitted law are.
 *
 * <p>The floor cannot be negative. Where it is near zero its distribution is a normal one cut off
 * at zero, and what depends on the floor becomes narrower and moves with the floor's mean.
 * Intervals are those of the cut-off distribution, centred two thirds of the way from its likeliest
 * to its mean value: so they hold the truth in 92 to 97 % of cases wherever the floor lies, if
 * estimates are normal.
 */
final class Uncertainty {
  /** Part of the way from the likeliest to the mean value at which intervals are centred. */
  private static final double SHIFT = 2.0 / 3;

  private final double[][] covariance;
  private final double[] shift;

  private Uncertainty(double[][] covariance, double[] shift) {
    this.covariance = covariance;
    this.shift = shift;
  }

  /**
   * From the likelihood.
   *
   * @param free covariance if the floor could be negative
   * @param floor B
   * @param score derivative of the logarithm of the likelihood by B: one more step would lead to B
   *     + variance times score
   */
  static Uncertainty ofPositiveFloor(double[][] free, double floor, double score) {
    int f = SpectralModel.FLOOR;
    double sigma = Math.sqrt(free[f][f]);
    double centre = floor / sigma + sigma * score;
    double hazard = Distributions.normalHazard(centre);
    double lost = Math.max(0, Math.min(1, hazard * (hazard + centre)));
    double rise = Math.max(0, centre + hazard - floor / sigma) * SHIFT;
    double[][] covariance = new double[free.length][free.length];
    double[] shift = new double[free.length];
    for (int a = 0; a < shift.length; a++) {
      shift[a] = rise * free[a][f] / sigma;
      for (int b = 0; b < shift.length; b++) {
        covariance[a][b] = free[a][b] - lost * free[a][f] * free[f][b] / free[f][f];
      }
    }
    return new Uncertainty(covariance, shift);
  }

  /** The same with variances that are at least the given ones. */
  Uncertainty atLeast(double[] variances) {
    double[][] raised = new double[variances.length][];
    for (int a = 0; a < raised.length; a++) {
      raised[a] = covariance[a].clone();
      raised[a][a] = Math.max(raised[a][a], variances[a]);
    }
    return new Uncertainty(raised, shift);
  }

  /** One parameter. */
  Estimate of(int parameter, double value) {
    double[] weights = new double[shift.length];
    weights[parameter] = 1;
    return of(weights, value);
  }

  /** A weighted sum of parameters. */
  Estimate of(double[] weights, double value) {
    double variance = 0;
    double centre = value;
    for (int a = 0; a < weights.length; a++) {
      centre += weights[a] * shift[a];
      for (int b = 0; b < weights.length; b++) {
        variance += weights[a] * weights[b] * covariance[a][b];
      }
    }
    double error = Math.sqrt(Math.max(0, variance));
    return new Estimate(value, error, Interval.normal(centre, error));
  }
}
