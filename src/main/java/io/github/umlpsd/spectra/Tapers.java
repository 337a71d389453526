package io.github.umlpsd.spectra;

import java.util.Arrays;

/** Windows by which a trace is multiplied before its Fourier transform. */
final class Tapers {
  private Tapers() {}

  static double[] boxcar(int length) {
    double[] taper = new double[length];
    Arrays.fill(taper, 1);
    return taper;
  }

  /** Periodic Hann window. */
  static double[] hann(int length) {
    double[] taper = new double[length];
    Arrays.setAll(taper, n -> 0.5 - 0.5 * Math.cos(2 * Math.PI * n / length));
    return taper;
  }

  /** Orthogonal sine tapers (Riedel and Sidorenko, IEEE Trans. Signal Process. 43, 188, 1995). */
  static double[][] sines(int length, int count) {
    double[][] tapers = new double[count][length];
    for (int k = 0; k < count; k++) {
      int order = k + 1;
      Arrays.setAll(tapers[k], n -> Math.sin(Math.PI * order * (n + 1) / (length + 1.0)));
    }
    return tapers;
  }
}
