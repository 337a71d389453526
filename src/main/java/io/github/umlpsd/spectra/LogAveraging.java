package io.github.umlpsd.spectra;

import java.util.Arrays;

/** Averages a spectrum over bins that are equally wide on a logarithmic axis. */
final class LogAveraging {
  private LogAveraging() {}

  /**
   * Mean density in each bin; degrees of freedom add up.
   *
   * @param perDecade bins per decade; where frequencies lie farther apart they are left as they are
   */
  static Spectrum of(Spectrum spectrum, int perDecade) {
    int n = spectrum.size();
    double[] frequency = new double[n];
    double[] density = new double[n];
    double[] freedom = new double[n];
    int bins = 0;
    double width = Math.pow(10, 1.0 / perDecade);
    for (int from = 0; from < n; bins++) {
      double end = spectrum.frequencyHz()[from] * width;
      int to = from + 1;
      while (to < n && spectrum.frequencyHz()[to] < end) {
        to++;
      }
      for (int i = from; i < to; i++) {
        frequency[bins] += spectrum.frequencyHz()[i] / (to - from);
        density[bins] += spectrum.density()[i] / (to - from);
        freedom[bins] += spectrum.degreesOfFreedom()[i];
      }
      from = to;
    }
    return new Spectrum(
        Arrays.copyOf(frequency, bins), Arrays.copyOf(density, bins), Arrays.copyOf(freedom, bins));
  }
}
