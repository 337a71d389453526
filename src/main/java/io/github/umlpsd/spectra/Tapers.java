package io.github.umlpsd.spectra;

import java.util.Arrays;

/** Orthogonal sine tapers (Riedel and Sidorenko, IEEE Trans. Signal Process. 43, 188, 1995). */
final class Tapers {
  private Tapers() {}

  /** The first {@code count} tapers. */
  static double[][] sines(int length, int count) {
    double[][] tapers = new double[count][length];
    for (int k = 0; k < count; k++) {
      int order = k + 1;
      Arrays.setAll(tapers[k], n -> Math.sin(Math.PI * order * (n + 1) / (length + 1.0)));
    }
    return tapers;
  }
}
