package io.github.umlpsd.blinking;

import java.util.Arrays;

/** What is left of a trace beside a slow, smooth change: a polynomial of the time. */
final class SmoothCurve {
  /** Coefficients that are fitted: up to the fifth power of the time. */
  static final int PARAMETERS = 6;

  private SmoothCurve() {}

  /** Sum of squared residuals around the polynomial of least squares, by Legendre's. */
  static double residual(double[] values) {
    int n = values.length;
    double[] rest = values.clone();
    double[] before = new double[n];
    double[] now = new double[n];
    Arrays.fill(now, 1);
    for (int k = 0; k < PARAMETERS; k++) {
      double product = 0;
      double square = 0;
      for (int t = 0; t < n; t++) {
        product += now[t] * rest[t];
        square += now[t] * now[t];
      }
      double[] next = before;
      for (int t = 0; t < n; t++) {
        rest[t] -= product / square * now[t];
        double x = (2 * t + 1.0) / n - 1;
        next[t] = ((2 * k + 1) * x * now[t] - k * before[t]) / (k + 1);
      }
      before = now;
      now = next;
    }
    return Arrays.stream(rest).map(r -> r * r).sum();
  }
}
