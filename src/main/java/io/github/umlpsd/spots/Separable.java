package io.github.umlpsd.spots;

/** Convolution with a product of two symmetric one-dimensional kernels, mirrored at the border. */
final class Separable {
  private Separable() {}

  /**
   * Convolves along the rows, then along the columns.
   *
   * @param alongX right half of the kernel, from its centre
   * @param alongY lower half of the kernel, from its centre
   */
  static double[] convolve(Plane image, double[] alongX, double[] alongY) {
    return columns(rows(image, alongX), image.width(), image.height(), alongY);
  }

  private static double[] rows(Plane image, double[] kernel) {
    int width = image.width();
    int reach = kernel.length - 1;
    double[] out = new double[width * image.height()];
    double[] line = new double[width + 2 * reach];
    for (int y = 0; y < image.height(); y++) {
      for (int i = 0; i < line.length; i++) {
        line[i] = image.at(Plane.mirrored(i - reach, width), y);
      }
      for (int x = 0; x < width; x++) {
        double sum = kernel[0] * line[x + reach];
        for (int k = 1; k <= reach; k++) {
          sum += kernel[k] * (line[x + reach - k] + line[x + reach + k]);
        }
        out[y * width + x] = sum;
      }
    }
    return out;
  }

  private static double[] columns(double[] in, int width, int height, double[] kernel) {
    double[] out = new double[in.length];
    for (int y = 0; y < height; y++) {
      for (int k = 0; k < kernel.length; k++) {
        int above = Plane.mirrored(y - k, height) * width;
        int below = Plane.mirrored(y + k, height) * width;
        // The centre is met twice, as its own mirror image.
        double weight = k == 0 ? kernel[0] / 2 : kernel[k];
        for (int x = 0; x < width; x++) {
          out[y * width + x] += weight * (in[above + x] + in[below + x]);
        }
      }
    }
    return out;
  }

  /**
   * Right half of a Gaussian kernel of sum 1, which ends in a parabola that meets zero, so that the
   * cut leaves no step.
   */
  static double[] gauss(double sigma) {
    int length = Math.max(2, (int) (3 * sigma + 0.5) + 1);
    double[] half = new double[length];
    for (int x = 0; x < length; x++) {
      half[x] = Math.exp(-x * x / (2 * sigma * sigma));
    }
    if (length > 3) {
      smoothTail(half);
    }
    double sum = half[0];
    for (int x = 1; x < length; x++) {
      sum += 2 * half[x];
    }
    for (int x = 0; x < length; x++) {
      half[x] /= sum;
    }
    return half;
  }

  private static void smoothTail(double[] half) {
    int length = half.length;
    int touch = length - 1;
    while (touch > length / 2 && steepness(half, touch - 1) < steepness(half, touch)) {
      touch--;
    }
    double steepness = steepness(half, touch);
    for (int x = touch + 1; x < length; x++) {
      half[x] = steepness * (length - x) * (length - x);
    }
  }

  /** Factor of the parabola with its foot at the end of the kernel that meets the kernel at x. */
  private static double steepness(double[] half, int x) {
    double toEnd = half.length - x;
    return half[x] / (toEnd * toEnd);
  }
}
