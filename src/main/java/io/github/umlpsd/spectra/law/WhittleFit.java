package io.github.umlpsd.spectra.law;

import io.github.umlpsd.statistics.LinearEquations;
import java.util.Optional;

/**
 * Fits a law to a spectrum by Whittle's likelihood: each estimate is its expectation times a
 * chi-square variable over its degrees of freedom (Whittle 1953). Fisher scoring, damped as by
 * Levenberg and Marquardt.
 */
final class WhittleFit {
  private static final int MOST_STEPS = 60;
  private static final double[] LEAST = {-300, -1, 0, -15};
  private static final double[] MOST = {300, 4, 1e300, 15};

  private final SpectralModel model;
  private final LawGrid grid;
  private final double[] density;
  private final double[] freedom;
  private final LawGrid.Workspace work;
  private double[] parameters;
  private double[] expected;
  private double[][] gradient;
  private double cost;

  /**
   * @param density 0 or more, of the order of 1
   * @param freedom effective degrees of freedom; 0 leaves a frequency out
   * @param start parameters to begin with
   */
  WhittleFit(
      SpectralModel model, LawGrid grid, double[] density, double[] freedom, double[] start) {
    this.model = model;
    this.grid = grid;
    this.density = density;
    this.freedom = freedom;
    this.work = grid.workspace();
    this.parameters = start.clone();
    this.expected = new double[density.length];
    this.gradient = new double[model.parameters()][density.length];
    grid.evaluate(model, parameters, work, expected, gradient);
    this.cost = cost(density, freedom, expected);
    run();
  }

  double[] parameters() {
    return parameters;
  }

  /** Whether the exponent is the least or the greatest that is tried. */
  boolean isAtLimit() {
    double beta = parameters[SpectralModel.BETA];
    return beta <= LEAST[SpectralModel.BETA] + 1e-3 || beta >= MOST[SpectralModel.BETA] - 1e-3;
  }

  /** Expected densities. */
  double[] expected() {
    return expected;
  }

  /** Negative logarithm of the likelihood, up to a constant. */
  double cost() {
    return cost;
  }

  /** Negative logarithm of the likelihood of densities around their expectation. */
  static double cost(double[] density, double[] freedom, double[] expected) {
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      sum += freedom[i] / 2 * (Math.log(expected[i]) + density[i] / expected[i]);
    }
    return sum;
  }

  private void run() {
    double[] nextExpected = new double[density.length];
    double[][] nextGradient = new double[model.parameters()][density.length];
    double damping = 1e-3;
    for (int step = 0; step < MOST_STEPS && damping < 1e9; step++) {
      double[] next = move(damping);
      grid.evaluate(model, next, work, nextExpected, nextGradient);
      double nextCost = cost(density, freedom, nextExpected);
      if (!(nextCost < cost)) {
        damping *= 10;
        continue;
      }
      double gain = cost - nextCost;
      parameters = next;
      cost = nextCost;
      double[] oldExpected = expected;
      double[][] oldGradient = gradient;
      expected = nextExpected;
      gradient = nextGradient;
      nextExpected = oldExpected;
      nextGradient = oldGradient;
      damping = Math.max(1e-9, damping / 10);
      if (gain < 1e-7) {
        return;
      }
    }
  }

  private double[] move(double damping) {
    int n = model.parameters();
    double[] score = new double[n];
    double[][] fisher = fisher(gradient);
    for (int a = 0; a < n; a++) {
      score[a] = score(gradient[a]);
      fisher[a][a] += damping * fisher[a][a] + 1e-9;
    }
    if (parameters[SpectralModel.FLOOR] == 0 && score[SpectralModel.FLOOR] < 0) {
      hold(SpectralModel.FLOOR, score, fisher);
    }
    double[] delta = LinearEquations.solve(fisher, score);
    double[] next = new double[n];
    for (int a = 0; a < n; a++) {
      double bounded = a == SpectralModel.FLOOR ? delta[a] : Math.max(-2, Math.min(2, delta[a]));
      next[a] = Math.max(LEAST[a], Math.min(MOST[a], parameters[a] + bounded));
    }
    return next;
  }

  /** Keeps a parameter where it is. */
  private static void hold(int parameter, double[] score, double[][] fisher) {
    score[parameter] = 0;
    for (int a = 0; a < score.length; a++) {
      fisher[a][parameter] = 0;
      fisher[parameter][a] = 0;
    }
    fisher[parameter][parameter] = 1;
  }

  /** Derivative of the logarithm of the likelihood. */
  private double score(double[] slope) {
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      sum += freedom[i] / 2 * (density[i] / expected[i] - 1) * slope[i];
    }
    return sum;
  }

  private double[][] fisher(double[][] slopes) {
    int n = slopes.length;
    double[][] fisher = new double[n][n];
    for (int a = 0; a < n; a++) {
      for (int b = a; b < n; b++) {
        double sum = 0;
        for (int i = 0; i < freedom.length; i++) {
          sum += freedom[i] * slopes[a][i] * slopes[b][i];
        }
        fisher[a][b] = sum / 2;
        fisher[b][a] = sum / 2;
      }
    }
    return fisher;
  }

  /** From the inverse of the Fisher information; empty if the band does not determine it all. */
  Optional<Uncertainty> uncertainty() {
    return LinearEquations.inverse(fisher(gradient))
        .map(
            covariance ->
                Uncertainty.ofPositiveFloor(
                    covariance,
                    parameters[SpectralModel.FLOOR],
                    score(gradient[SpectralModel.FLOOR])));
  }

  /** Pearson's chi-square per degree of freedom: about 1 if the law describes the spectrum. */
  double goodness() {
    double sum = 0;
    for (int i = 0; i < density.length; i++) {
      double residual = density[i] / expected[i] - 1;
      sum += freedom[i] / 2 * residual * residual;
    }
    return sum / Math.max(1, density.length - model.parameters());
  }
}
