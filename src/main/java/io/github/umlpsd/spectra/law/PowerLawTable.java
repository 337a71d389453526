package io.github.umlpsd.spectra.law;

/**
 * What an estimate shows of f^-beta, for any beta. Its logarithm is almost a straight line in beta,
 * so that cubic interpolation between the values and slopes of a table is exact to 1e-6.
 */
final class PowerLawTable {
  private static final double LEAST = -1;
  private static final double STEP = 0.125;
  private static final int STEPS = 40;

  private final double[][] logarithm = new double[STEPS + 1][];
  private final double[][] slope = new double[STEPS + 1][];

  /** Gives the densities that an estimate is expected to have, and their derivatives by beta. */
  interface Source {
    void evaluate(double beta, double[] shape, double[] byBeta);
  }

  PowerLawTable(int size, Source source) {
    for (int s = 0; s <= STEPS; s++) {
      double[] shape = new double[size];
      double[] byBeta = new double[size];
      source.evaluate(LEAST + s * STEP, shape, byBeta);
      for (int i = 0; i < size; i++) {
        byBeta[i] /= shape[i];
        shape[i] = Math.log(shape[i]);
      }
      logarithm[s] = shape;
      slope[s] = byBeta;
    }
  }

  /**
   * @param beta -1 to 4
   * @param shape receives the expected densities
   * @param byBeta receives the derivatives of their logarithm by beta
   */
  void evaluate(double beta, double[] shape, double[] byBeta) {
    int s = (int) Math.max(0, Math.min(STEPS - 1, Math.floor((beta - LEAST) / STEP)));
    double u = (beta - LEAST) / STEP - s;
    double[] y0 = logarithm[s];
    double[] y1 = logarithm[s + 1];
    double[] d0 = slope[s];
    double[] d1 = slope[s + 1];
    for (int i = 0; i < shape.length; i++) {
      double rise = y1[i] - y0[i];
      double a = STEP * d0[i] - rise;
      double b = rise - STEP * d1[i];
      double bend = a + u * (b - a);
      shape[i] = Math.exp(y0[i] + u * (rise + (1 - u) * bend));
      byBeta[i] = (rise + (1 - 2 * u) * bend + u * (1 - u) * (b - a)) / STEP;
    }
  }
}
