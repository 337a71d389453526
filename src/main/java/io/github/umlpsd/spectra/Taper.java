package io.github.umlpsd.spectra;

import io.github.umlpsd.job.Keyed;

/** By what a trace is multiplied before its Fourier transform. Periodic, as for spectra. */
public enum Taper implements Keyed {
  /** Nothing: sharpest, but strong low frequencies leak into all others. */
  BOXCAR("boxcar", 1, 0),
  /** Hardly any leakage; for spectra that fall steeply. */
  HANN("hann", 0.5, 0.5),
  HAMMING("hamming", 0.54, 0.46);

  private final String key;
  private final double level;
  private final double wave;

  Taper(String key, double level, double wave) {
    this.key = key;
    this.level = level;
    this.wave = wave;
  }

  @Override
  public String key() {
    return key;
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
