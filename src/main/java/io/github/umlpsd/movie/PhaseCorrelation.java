package io.github.umlpsd.movie;

import io.github.umlpsd.fourier.PlaneFourier;

/**
 * Shift between two images of one size by phase correlation (Kuglin and Hines 1975), to a fraction
 * of a pixel.
 *
 * <p>The phase of the cross spectrum is weighted with a Gaussian, so that the noise beyond the
 * resolution of a microscope does not count and the peak of a pure shift is a Gaussian of known
 * shape, whose top three values per axis give its place exactly. Images are freed from their mean
 * and faded out at the edges by a Hann window. Used by one thread at a time.
 */
final class PhaseCorrelation {
  private static final double PEAK_SIGMA_PIXELS = 1;

  private final int width;
  private final int height;
  private final PlaneFourier fourier;

  /**
   * @param x shift to the right, in pixels
   * @param y shift downwards, in pixels
   * @param clarity height of the peak in standard deviations of the correlation image
   */
  record Shift(double x, double y, double clarity) {}

  PhaseCorrelation(int width, int height) {
    this.width = width;
    this.height = height;
    this.fourier = new PlaneFourier(width, height);
  }

  /** Spectrum of the image in the layout of {@link PlaneFourier}. */
  double[] spectrum(float[] image) {
    double mean = 0;
    for (float value : image) {
      mean += value;
    }
    mean /= image.length;
    double[] plane = new double[2 * image.length];
    for (int y = 0, i = 0; y < height; y++) {
      double rowWindow = hann(y, height);
      for (int x = 0; x < width; x++, i++) {
        plane[2 * i] = (image[i] - mean) * rowWindow * hann(x, width);
      }
    }
    fourier.forward(plane);
    return plane;
  }

  /** How far {@code moved} is from {@code reference}; both are spectra and stay unchanged. */
  Shift shift(double[] reference, double[] moved) {
    double[] plane = new double[reference.length];
    for (int y = 0, i = 0; y < height; y++) {
      double fy = frequency(y, height);
      for (int x = 0; x < width; x++, i += 2) {
        double fx = frequency(x, width);
        double re = moved[i] * reference[i] + moved[i + 1] * reference[i + 1];
        double im = moved[i + 1] * reference[i] - moved[i] * reference[i + 1];
        double modulus = Math.sqrt(re * re + im * im);
        if (modulus > 0) {
          double weight = lowPass(fx * fx + fy * fy) / modulus;
          plane[i] = re * weight;
          plane[i + 1] = im * weight;
        }
      }
    }
    fourier.inverse(plane);
    return peak(plane);
  }

  /** Adds {@code factor} times the spectrum of an image, moved back by a shift, to {@code sum}. */
  void addMovedBack(double[] spectrum, Shift shift, double factor, double[] sum) {
    for (int y = 0, i = 0; y < height; y++) {
      double fy = frequency(y, height);
      for (int x = 0; x < width; x++, i += 2) {
        double angle = 2 * Math.PI * (frequency(x, width) * shift.x() + fy * shift.y());
        double cos = factor * Math.cos(angle);
        double sin = factor * Math.sin(angle);
        sum[i] += spectrum[i] * cos - spectrum[i + 1] * sin;
        sum[i + 1] += spectrum[i] * sin + spectrum[i + 1] * cos;
      }
    }
  }

  private Shift peak(double[] plane) {
    int best = 0;
    double squares = 0;
    for (int i = 0; i < width * height; i++) {
      squares += plane[2 * i] * plane[2 * i];
      best = plane[2 * i] > plane[2 * best] ? i : best;
    }
    int x = best % width;
    int y = best / width;
    double top = plane[2 * best];
    double dx = offset(value(plane, x - 1, y), top, value(plane, x + 1, y));
    double dy = offset(value(plane, x, y - 1), top, value(plane, x, y + 1));
    double clarity = squares > 0 ? top / Math.sqrt(squares / (width * height)) : 0;
    return new Shift(signed(x, width) + dx, signed(y, height) + dy, clarity);
  }

  private double value(double[] plane, int x, int y) {
    return plane[2 * (Math.floorMod(y, height) * width + Math.floorMod(x, width))];
  }

  /** Place of the top of the Gaussian through three values, from the middle one. */
  private static double offset(double before, double top, double after) {
    if (before <= 0 || after <= 0) {
      return 0;
    }
    double a = Math.log(before);
    double b = Math.log(top);
    double c = Math.log(after);
    double curvature = a - 2 * b + c;
    return curvature < 0 ? Math.max(-0.5, Math.min(0.5, (a - c) / (2 * curvature))) : 0;
  }

  private static double lowPass(double squaredFrequency) {
    return Math.exp(
        -2 * Math.PI * Math.PI * PEAK_SIGMA_PIXELS * PEAK_SIGMA_PIXELS * squaredFrequency);
  }

  private static double hann(int i, int length) {
    return 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / length);
  }

  private static double frequency(int k, int length) {
    return (double) signed(k, length) / length;
  }

  private static int signed(int k, int length) {
    return k <= length / 2 ? k : k - length;
  }
}
