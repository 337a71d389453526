package io.github.umlpsd.spectra.law;

/**
 * A law of the spectrum with parameters ln A, beta, the floor B and, where it has one, ln f_c. The
 * frequency is in units of the middle of the band, which keeps A and beta apart.
 */
enum SpectralModel {
  POWER_FLOOR(Fit.POWER_FLOOR, 3),
  KNEE(Fit.KNEE, 4);

  static final int AMPLITUDE = 0;
  static final int BETA = 1;
  static final int FLOOR = 2;
  static final int CORNER = 3;

  private final Fit fit;
  private final int parameters;

  SpectralModel(Fit fit, int parameters) {
    this.fit = fit;
    this.parameters = parameters;
  }

  Fit fit() {
    return fit;
  }

  int parameters() {
    return parameters;
  }

  boolean hasCorner() {
    return this == KNEE;
  }

  /**
   * The law for A = 1 and without floor, with its derivatives.
   *
   * @param logX natural logarithm of the relative frequency, at each node
   * @param shape receives the law
   * @param byBeta receives its derivative by beta
   * @param byCorner receives its derivative by ln f_c, if the law has a corner
   */
  void evaluate(
      double beta,
      double logCorner,
      double[] logX,
      double[] shape,
      double[] byBeta,
      double[] byCorner) {
    if (!hasCorner()) {
      for (int n = 0; n < logX.length; n++) {
        shape[n] = Math.exp(-beta * logX[n]);
        byBeta[n] = -logX[n] * shape[n];
      }
      return;
    }
    double corner = Math.exp(beta * logCorner);
    for (int n = 0; n < logX.length; n++) {
      double power = Math.exp(beta * logX[n]);
      double value = 1 / (power + corner);
      shape[n] = value;
      byBeta[n] = -(power * logX[n] + corner * logCorner) * value * value;
      byCorner[n] = -beta * corner * value * value;
    }
  }
}
