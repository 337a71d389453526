package io.github.umlpsd.fourier;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Discrete Fourier transform of real sequences of one length. The one place that meets JTransforms'
 * one-dimensional transforms.
 *
 * <p>An instance may be used by one thread at a time; make one per task.
 */
public final class RealFourier {
  private final int length;
  private final DoubleFFT_1D transform;

  /**
   * @param length number of samples, at least 1; any number, products of small primes are fastest
   */
  public RealFourier(int length) {
    this.length = length;
    this.transform = new DoubleFFT_1D(length);
  }

  public int length() {
    return length;
  }

  /** Number of frequencies 0, 1, ... floor(length/2). */
  public int frequencies() {
    return length / 2 + 1;
  }

  /**
   * Transforms in place into JTransforms' packed layout: for even n {@code Re0, Re(n/2), Re1, Im1,
   * ...}; for odd n {@code Re0, Im((n-1)/2), Re1, Im1, ...}.
   *
   * @param samples at least {@code length} values
   */
  public void forward(double[] samples) {
    transform.realForward(samples);
  }

  /** Undoes {@link #forward}, with the factor 1/n. */
  public void inverse(double[] packed) {
    transform.realInverse(packed, true);
  }

  /**
   * Squared modulus |X(k)|^2 of the unscaled transform, k = 0 ... floor(n/2).
   *
   * @param samples {@code length} values, left unchanged
   */
  public double[] power(double[] samples) {
    double[] packed = java.util.Arrays.copyOf(samples, length);
    forward(packed);
    double[] power = new double[frequencies()];
    power[0] = packed[0] * packed[0];
    boolean even = length % 2 == 0;
    int last = frequencies() - 1;
    for (int k = 1; k <= last; k++) {
      double re = k == last && even ? packed[1] : packed[2 * k];
      double im = imaginary(packed, k, last, even);
      power[k] = re * re + im * im;
    }
    return power;
  }

  private static double imaginary(double[] packed, int k, int last, boolean even) {
    if (k < last) {
      return packed[2 * k + 1];
    }
    return even ? 0 : packed[1];
  }
}
