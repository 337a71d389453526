package io.github.umlpsd.spectra.law;

import io.github.umlpsd.spectra.Spectrum;
import java.util.Arrays;

/** Averages a spectrum over bins that are equally wide on a logarithmic axis. */
public final class LogAveraging {
  private LogAveraging() {}

  /**
   * Mean frequency and mean density in each bin. Degrees of freedom add up as far as the averaged
   * estimates are independent.
   *
   * @param perDecade bins per decade; where frequencies lie farther apart they are left as they are
   */
  public static Spectrum of(Spectrum spectrum, int perDecade) {
    double[] f = spectrum.frequencyHz();
    int[] starts = starts(f, perDecade);
    int bins = starts.length - 1;
    double[] frequency = new double[bins];
    double[] density = new double[bins];
    double[] freedom = new double[bins];
    double[] resolution = new double[bins];
    for (int b = 0; b < bins; b++) {
      int from = starts[b];
      int count = starts[b + 1] - from;
      double width = 0;
      for (int i = from; i < from + count; i++) {
        frequency[b] += f[i] / count;
        density[b] += spectrum.density()[i] / count;
        freedom[b] += spectrum.degreesOfFreedom()[i];
        resolution[b] += spectrum.resolutionHz()[i] / count;
        width += f.length < 2 ? 0 : i == 0 ? f[1] - f[0] : f[i] - f[i - 1];
      }
      double overlap = count == 1 ? 1 : Math.max(1, count * resolution[b] / width);
      freedom[b] = Math.max(spectrum.degreesOfFreedom()[from], freedom[b] / overlap);
      resolution[b] = count == 1 ? resolution[b] : Math.max(resolution[b], width);
    }
    return new Spectrum(frequency, density, freedom, resolution);
  }

  /** First index of each bin, and the number of frequencies at the end. */
  static int[] starts(double[] frequency, int perDecade) {
    double width = Math.pow(10, 1.0 / perDecade);
    int[] starts = new int[frequency.length + 1];
    int bins = 0;
    for (int i = 0; i < frequency.length; ) {
      starts[bins++] = i;
      double end = frequency[i] * width;
      do {
        i++;
      } while (i < frequency.length && frequency[i] < end);
    }
    starts[bins] = frequency.length;
    return Arrays.copyOf(starts, bins + 1);
  }
}
