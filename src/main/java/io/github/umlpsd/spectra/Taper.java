package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** By what a trace is multiplied before its Fourier transform. Periodic, as for spectra. */
public enum Taper implements Keyed {
  /** Nothing: sharpest, but strong low frequencies leak into all others. */
  BOXCAR(1, 0),
  /** Hardly any leakage; for spectra that fall steeply. */
  HANN(0.5, 0.5),
  HAMMING(0.54, 0.46);

  private final double level;
  private final double wave;

  Taper(double level, double wave) {
    this.level = level;
    this.wave = wave;
  }

  /** Values at 0, 1, ... length-1. */
  double[] values(int length) {
    double[] values = new double[length];
    for (int n = 0; n < length; n++) {
      values[n] = level - wave * Math.cos(2 * Math.PI * n / length);
    }
    return values;
  }
}
