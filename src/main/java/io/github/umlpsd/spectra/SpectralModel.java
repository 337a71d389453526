package io.github.umlpsd.spectra;

/**
 * A law of the spectrum with parameters ln A, beta and, where it has them, ln B and ln f_c. The
 * frequency is in units of the middle of the band, which keeps A and beta apart.
 */
enum SpectralModel {
  LINE(Fit.LINE, 2),
  POWER_FLOOR(Fit.POWER_FLOOR, 3),
  KNEE(Fit.KNEE, 4);

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

  /**
   * Density, and the derivatives of its logarithm by the parameters.
   *
   * @param logX natural logarithm of the relative frequency
   * @param gradient receives the derivatives
   */
  double evaluate(double[] p, double logX, double[] gradient) {
    double law;
    double byBeta;
    double byCorner = 0;
    if (this == KNEE) {
      double power = Math.exp(p[1] * logX);
      double corner = Math.exp(p[1] * p[3]);
      law = Math.exp(p[0]) / (power + corner);
      byBeta = -(power * logX + corner * p[3]) / (power + corner);
      byCorner = -p[1] * corner / (power + corner);
    } else {
      law = Math.exp(p[0] - p[1] * logX);
      byBeta = -logX;
    }
    double floor = this == LINE ? 0 : Math.exp(p[2]);
    double density = law + floor;
    gradient[0] = law / density;
    gradient[1] = byBeta * law / density;
    if (this != LINE) {
      gradient[2] = floor / density;
    }
    if (this == KNEE) {
      gradient[3] = byCorner * law / density;
    }
    return density;
  }
}
