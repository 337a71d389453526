package io.github.umlpsd.spectra;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Fits a law to a spectrum by Whittle's likelihood: each estimate is the law times a chi-square
 * variable over its degrees of freedom (Whittle 1953). Fisher scoring, damped as by Levenberg and
 * Marquardt.
 */
final class WhittleFit {
  private static final int MOST_STEPS = 200;
  private static final double[] LEAST = {-300, -1, -300, -12};
  private static final double[] MOST = {300, 4, 300, 12};

  private final SpectralModel model;
  private final double[] logX;
  private final double[] density;
  private final double[] weight;
  private double[] parameters;
  private double cost;

  /**
   * @param logX natural logarithm of the relative frequencies
   * @param density above 0
   * @param freedom effective degrees of freedom
   */
  WhittleFit(
      SpectralModel model, double[] logX, double[] density, double[] freedom, double[] start) {
    this.model = model;
    this.logX = logX;
    this.density = density;
    this.weight = freedom;
    this.parameters = start.clone();
    this.cost = cost(parameters);
    run();
  }

  double[] parameters() {
    return parameters;
  }

  /** Negative logarithm of the likelihood, up to a constant. */
  double cost() {
    return cost;
  }

  private void run() {
    double damping = 1e-3;
    for (int step = 0; step < MOST_STEPS && damping < 1e12; step++) {
      double[] score = new double[model.parameters()];
      double[][] fisher = new double[score.length][score.length];
      accumulate(score, fisher);
      double[] next = move(score, fisher, damping);
      double nextCost = cost(next);
      if (nextCost < cost) {
        double gain = cost - nextCost;
        parameters = next;
        cost = nextCost;
        damping = Math.max(1e-9, damping / 10);
        if (gain < 1e-10 * (1 + Math.abs(cost))) {
          return;
        }
      } else {
        damping *= 10;
      }
    }
  }

  private double[] move(double[] score, double[][] fisher, double damping) {
    int n = score.length;
    for (int i = 0; i < n; i++) {
      fisher[i][i] += damping * fisher[i][i] + 1e-12;
    }
    double[] delta =
        new LUDecomposition(new Array2DRowRealMatrix(fisher, false), 1e-300)
            .getSolver()
            .solve(new ArrayRealVector(score, false))
            .toArray();
    double[] next = new double[n];
    for (int i = 0; i < n; i++) {
      double bounded = Math.max(-3, Math.min(3, delta[i]));
      next[i] = Math.max(LEAST[i], Math.min(MOST[i], parameters[i] + bounded));
    }
    return next;
  }

  private void accumulate(double[] score, double[][] fisher) {
    int n = score.length;
    double[] gradient = new double[n];
    for (int i = 0; i < logX.length; i++) {
      double value = model.evaluate(parameters, logX[i], gradient);
      double half = weight[i] / 2;
      double surplus = half * (density[i] / value - 1);
      for (int a = 0; a < n; a++) {
        score[a] += surplus * gradient[a];
        for (int b = 0; b < n; b++) {
          fisher[a][b] += half * gradient[a] * gradient[b];
        }
      }
    }
  }

  private double cost(double[] p) {
    double[] gradient = new double[model.parameters()];
    double sum = 0;
    for (int i = 0; i < logX.length; i++) {
      double value = model.evaluate(p, logX[i], gradient);
      sum += weight[i] / 2 * (Math.log(value) + density[i] / value);
    }
    return sum;
  }

  /** Inverse of the Fisher information; null if a parameter is not determined. */
  double[][] covariance() {
    double[][] fisher = new double[model.parameters()][model.parameters()];
    accumulate(new double[fisher.length], fisher);
    LUDecomposition decomposition = new LUDecomposition(new Array2DRowRealMatrix(fisher), 1e-12);
    if (!decomposition.getSolver().isNonSingular()) {
      return null;
    }
    RealMatrix inverse = decomposition.getSolver().getInverse();
    return inverse.getData();
  }

  /** Mean squared relative residual by its expectation: about 1 if the law is right. */
  double deviance() {
    double[] gradient = new double[model.parameters()];
    double sum = 0;
    for (int i = 0; i < logX.length; i++) {
      double ratio = density[i] / model.evaluate(parameters, logX[i], gradient);
      sum += weight[i] * (ratio - 1 - Math.log(ratio));
    }
    return sum / Math.max(1, logX.length - model.parameters());
  }
}
