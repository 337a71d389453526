package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.fourier.RealFourier;
import java.util.Arrays;

/**
 * Gaussian noise with the power spectrum f^-beta, integrated within frames, by spectral synthesis
 * (Timmer and König, Astron. Astrophys. 300, 707, 1995).
 *
 * <p>The process is made over more than twice the record, so that the record is not periodic and
 * holds slower parts than its own length. Integration over the frame multiplies the spectrum by
 * sinc^2 and folds the frequencies above the Nyquist frequency back; both are part of the
 * amplitudes. May be used by many threads.
 */
public final class FlickerNoise {
  /** Frequencies near so many multiples of the frame rate are folded back one by one. */
  private static final int FOLDS = 2;

  private final int frames;
  private final int length;
  private final ThreadLocal<RealFourier> fourier;
  private final double[] amplitudes;

  public FlickerNoise(double beta, int frames) {
    this.frames = frames;
    this.length = Math.max(16, Integer.highestOneBit(4 * frames - 1));
    this.fourier = ThreadLocal.withInitial(() -> new RealFourier(length));
    this.amplitudes = new double[length / 2];
    for (int k = 1; k < amplitudes.length; k++) {
      amplitudes[k] = Math.sqrt(power((double) k / length, beta));
    }
  }

  /** Spectrum after the integration, at a frequency in units of the frame rate, 0 to 0.5. */
  private static double power(double f, double beta) {
    double sum = Math.pow(f, -beta - 2);
    for (int m = 1; m <= FOLDS; m++) {
      sum += Math.pow(m - f, -beta - 2) + Math.pow(m + f, -beta - 2);
    }
    // All others together, as an integral.
    sum += 2 * Math.pow(FOLDS + 0.5, -beta - 1) / (beta + 1);
    double sine = Math.sin(Math.PI * f) / Math.PI;
    return sine * sine * sum;
  }

  /** One value a frame, with mean 0 and standard deviation 1 in the record. */
  public double[] draw(RandomStream random) {
    double[] packed = new double[length];
    for (int k = 1; k < amplitudes.length; k++) {
      packed[2 * k] = amplitudes[k] * random.gaussian();
      packed[2 * k + 1] = amplitudes[k] * random.gaussian();
    }
    fourier.get().inverse(packed);
    return standardized(packed, frames);
  }

  private static double[] standardized(double[] samples, int frames) {
    double[] values = Arrays.copyOf(samples, frames);
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double scale = squares > 0 ? Math.sqrt(frames / squares) : 0;
    Arrays.setAll(values, t -> (values[t] - mean) * scale);
    return values;
  }
}
