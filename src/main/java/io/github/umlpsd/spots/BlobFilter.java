package io.github.umlpsd.spots;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * A filter that answers to bright blobs of one size with a positive maximum at their centre.
 *
 * <p>Both filters, their scaling and their treatment of the image's border are those of TrackMate
 * (Tinevez et al., Methods 115, 80, 2017), so that a quality means the same here and there.
 */
enum BlobFilter {
  /** Laplacian of Gaussian with sigma = radius / sqrt(2), with the sign turned. */
  LOG("LoG", "LogDetector") {
    @Override
    Filtered apply(Plane image, double radius) {
      double sigma = radius / Math.sqrt(2);
      int half = 1 + Math.max(2, (int) (3 * sigma + 0.5) + 1);
      double[] gauss = new double[half + 1];
      double[] curved = new double[half + 1];
      double scale = 1 / (Math.PI * Math.pow(sigma, 4));
      for (int i = 0; i <= half; i++) {
        double r2 = i * i / (sigma * sigma);
        gauss[i] = Math.exp(-r2 / 2);
        curved[i] = scale * (1 - r2) * gauss[i];
      }
      // (2 - x^2 - y^2) g(x) g(y) is the sum of two products of functions of x and of y.
      double[] sum = Separable.convolve(image, curved, gauss);
      double[] other = Separable.convolve(image, gauss, curved);
      return filtered(image, i -> sum[i] + other[i]);
    }
  },

  /**
   * Difference of Gaussians with sigmas 0.9 and 1.1 times radius / sqrt(2), for an image that is
   * taken to have a blur of sigma 0.5 already.
   */
  DOG("DoG", "DogDetector") {
    @Override
    Filtered apply(Plane image, double radius) {
      double narrow = Math.max(1, 0.9 * radius / Math.sqrt(2));
      double wide = narrow * 1.1 / 0.9;
      double[] first = smooth(image, narrow);
      double[] second = smooth(image, wide);
      return filtered(image, i -> first[i] - second[i]);
    }

    private double[] smooth(Plane image, double sigma) {
      double[] kernel = Separable.gauss(Math.sqrt(sigma * sigma - 0.25));
      return Separable.convolve(image, kernel, kernel);
    }
  };

  private final String label;
  private final String trackMateClass;

  BlobFilter(String label, String trackMateClass) {
    this.label = label;
    this.trackMateClass = trackMateClass;
  }

  /**
   * The filtered image.
   *
   * @param radius radius of the blobs, in pixels
   */
  abstract Filtered apply(Plane image, double radius);

  /** Usual short name. */
  String label() {
    return label;
  }

  /** Simple name of TrackMate's detector that uses this filter. */
  String trackMateClass() {
    return trackMateClass;
  }

  private static Filtered filtered(Plane image, IntToDoubleFunction value) {
    double[] values = new double[image.values().length];
    Arrays.setAll(values, value);
    return new Filtered(values, image.width(), image.height());
  }
}
