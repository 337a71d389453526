package io.github.umlpsd.spectra.law;

import java.util.Arrays;

/**
 * Laws as an estimate shows them: the densities that it is expected to have, and their derivatives.
 * May be used by several threads, each with its own {@link Workspace}.
 */
final class LawGrid {
  private final Response response;
  private final double[] frequencyHz;
  private final double[] logX;
  private final double middleHz;
  private final PowerLawTable powerLaws;

  /**
   * @param frequencyHz of the estimates, rising
   * @param response from a law to the estimates
   */
  LawGrid(double[] frequencyHz, Response response) {
    this.response = response;
    this.frequencyHz = frequencyHz;
    this.middleHz = Math.sqrt(frequencyHz[0] * frequencyHz[frequencyHz.length - 1]);
    this.logX = Arrays.stream(response.nodesHz()).map(f -> Math.log(f / middleHz)).toArray();
    Workspace work = workspace();
    this.powerLaws =
        new PowerLawTable(
            size(),
            (beta, shape, byBeta) -> {
              SpectralModel.POWER_FLOOR.evaluate(
                  beta, 0, logX, work.shape, work.byBeta, work.byCorner);
              response.apply(work.shape, shape);
              response.apply(work.byBeta, byBeta);
            });
  }

  /** Number of estimates. */
  int size() {
    return frequencyHz.length;
  }

  double[] frequencyHz() {
    return frequencyHz;
  }

  /** Unit of the frequency in the laws. */
  double middleHz() {
    return middleHz;
  }

  /** Arrays for one thread. */
  static final class Workspace {
    private final double[] shape;
    private final double[] byBeta;
    private final double[] byCorner;

    private Workspace(int nodes) {
      shape = new double[nodes];
      byBeta = new double[nodes];
      byCorner = new double[nodes];
    }
  }

  Workspace workspace() {
    return new Workspace(logX.length);
  }

  /**
   * Expected densities.
   *
   * @param p ln A, beta, B, ln f_c, as far as the law has them
   * @param expected receives the densities
   * @param gradient receives the derivatives of their logarithm by each parameter
   */
  void evaluate(
      SpectralModel model, double[] p, Workspace work, double[] expected, double[][] gradient) {
    double[] shape = gradient[SpectralModel.AMPLITUDE];
    double[] byBeta = gradient[SpectralModel.BETA];
    if (model.hasCorner()) {
      knee(p, work, shape, byBeta, gradient[SpectralModel.CORNER]);
    } else {
      powerLaws.evaluate(p[SpectralModel.BETA], shape, byBeta);
    }
    double amplitude = Math.exp(p[SpectralModel.AMPLITUDE]);
    addFloor(amplitude, p[SpectralModel.FLOOR], shape, expected, gradient[SpectralModel.FLOOR]);
    multiply(byBeta, shape);
    if (model.hasCorner()) {
      multiply(gradient[SpectralModel.CORNER], shape);
    }
  }

  /** From the law for A = 1 to densities; {@code shape} becomes the share of the law in them. */
  private static void addFloor(
      double amplitude, double floor, double[] shape, double[] expected, double[] byFloor) {
    for (int i = 0; i < expected.length; i++) {
      double law = amplitude * shape[i];
      expected[i] = law + floor;
      shape[i] = law / expected[i];
      byFloor[i] = 1 / expected[i];
    }
  }

  private static void multiply(double[] values, double[] factors) {
    for (int i = 0; i < values.length; i++) {
      values[i] *= factors[i];
    }
  }

  /** The law for A = 1 and the derivatives of its logarithm. */
  private void knee(
      double[] p, Workspace work, double[] shape, double[] byBeta, double[] byCorner) {
    SpectralModel.KNEE.evaluate(
        p[SpectralModel.BETA],
        p[SpectralModel.CORNER],
        logX,
        work.shape,
        work.byBeta,
        work.byCorner);
    response.apply(work.shape, shape);
    response.apply(work.byBeta, byBeta);
    response.apply(work.byCorner, byCorner);
    for (int i = 0; i < shape.length; i++) {
      byBeta[i] /= shape[i];
      byCorner[i] /= shape[i];
    }
  }

  /** What the estimate is expected to show of a law with A = 1 and no floor. */
  double[] shape(SpectralModel model, double beta, double logCorner) {
    Workspace work = workspace();
    model.evaluate(beta, logCorner, logX, work.shape, work.byBeta, work.byCorner);
    double[] shape = new double[size()];
    response.apply(work.shape, shape);
    return shape;
  }
}
