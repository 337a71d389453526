package io.github.umlpsd.spectra.law;

/**
 * How much of each frequency the mean of sine-tapered periodograms shows at bin k, after the mean
 * or the straight line was subtracted from the trace. Frequencies u are in units of 1/T; traces are
 * taken as continuous, 0 to 1.
 *
 * <p>A taper sin(pi j t) is half the difference of two exponentials, so that everything follows
 * from the transform F(v) of the constant and G(v) of the line.
 */
final class TaperKernel {
  private final int tapers;
  private final boolean linear;

  TaperKernel(int tapers, boolean linear) {
    this.tapers = tapers;
    this.linear = linear;
  }

  /** Share of the one-sided density at u in that estimated at bin k, per unit of u. */
  double density(int k, double u) {
    double sum = 0;
    for (int j = 1; j <= tapers; j++) {
      sum += squared(k, j, u) + squared(k, j, -u);
    }
    return sum / tapers;
  }

  /**
   * |V|^2 with V = (F(u-k+j/2) - F(u-k-j/2)) - F(u) V0 - G(u) V1, times 1/2 for the taper's norm.
   */
  private double squared(int k, int j, double u) {
    double upper = k + j / 2.0;
    double lower = k - j / 2.0;
    double re = constantRe(u - lower) - constantRe(u - upper);
    double im = constantIm(u - lower) - constantIm(u - upper);
    double re0 = constantRe(-lower) - constantRe(-upper);
    double im0 = constantIm(-lower) - constantIm(-upper);
    double fRe = constantRe(u);
    double fIm = constantIm(u);
    re -= fRe * re0 - fIm * im0;
    im -= fRe * im0 + fIm * re0;
    if (linear) {
      double re1 = lineRe(-lower) - lineRe(-upper);
      double im1 = lineIm(-lower) - lineIm(-upper);
      double gRe = lineRe(u);
      double gIm = lineIm(u);
      re -= gRe * re1 - gIm * im1;
      im -= gRe * im1 + gIm * re1;
    }
    return (re * re + im * im) / 2;
  }

  /** Transform of 1: exp(i pi v) sin(pi v)/(pi v). */
  private static double constantRe(double v) {
    return Math.cos(Math.PI * v) * sinc(v);
  }

  private static double constantIm(double v) {
    return Math.sin(Math.PI * v) * sinc(v);
  }

  /** Transform of sqrt(12) (t - 1/2): i exp(i pi v) times a real odd function. */
  private static double lineRe(double v) {
    return -Math.sin(Math.PI * v) * odd(v);
  }

  private static double lineIm(double v) {
    return Math.cos(Math.PI * v) * odd(v);
  }

  private static double sinc(double v) {
    double angle = Math.PI * v;
    return Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle;
  }

  private static double odd(double v) {
    double a = 2 * Math.PI * v;
    double integral =
        Math.abs(a) < 1e-3 ? a / 12 : 2 * Math.sin(a / 2) / (a * a) - Math.cos(a / 2) / a;
    return Math.sqrt(12) * integral;
  }
}
