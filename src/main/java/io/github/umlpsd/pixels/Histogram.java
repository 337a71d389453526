package io.github.umlpsd.pixels;

/** Values of an image in equal bins from the least to the largest, and thresholds between them. */
final class Histogram {
  private static final int BINS = 1024;

  private final double least;
  private final double width;
  private final long[] counts = new long[BINS];

  /**
   * @param values finite numbers, not all equal
   */
  Histogram(float[] values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (float value : values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    this.least = low;
    this.width = (high - low) / BINS;
    for (float value : values) {
      counts[Math.min(BINS - 1, (int) ((value - low) / width))]++;
    }
  }

  /** Otsu, IEEE Trans. Syst. Man Cybern. 9, 62, 1979. */
  double otsu() {
    return best((lower, upper) -> lower.count * upper.count * square(lower.mean() - upper.mean()));
  }

  /**
   * Li and Lee, Pattern Recognit. 26, 617, 1993: the threshold with the least cross entropy between
   * the image and its two means. Values count from the bin below the least.
   */
  double li() {
    return best(
        (lower, upper) -> lower.sum * Math.log(lower.mean()) + upper.sum * Math.log(upper.mean()));
  }

  /**
   * Share of the variance that lies between the groups below and above a threshold, 0 to 1: 0.64
   * for a Gaussian cut in the middle, 0.75 for an even spread, near 1 for two groups far apart.
   */
  double separation(double threshold) {
    Group lower = new Group();
    Group upper = new Group();
    double squares = 0;
    for (int bin = 0; bin < BINS; bin++) {
      (least + (bin + 0.5) * width < threshold ? lower : upper).add(bin, counts[bin]);
      squares += counts[bin] * square(bin + 1.0);
    }
    double n = lower.count + upper.count;
    double variance = squares / n - square((lower.sum + upper.sum) / n);
    double between = lower.count / n * (upper.count / n) * square(lower.mean() - upper.mean());
    return lower.count * upper.count > 0 ? between / variance : 0;
  }

  private interface Criterion {
    double of(Group lower, Group upper);
  }

  /** Pixels on one side of a threshold; values in bins, from 1. */
  private static final class Group {
    private double count;
    private double sum;

    private double mean() {
      return sum / count;
    }

    private void add(int bin, double pixels) {
      count += pixels;
      sum += pixels * (bin + 1);
    }
  }

  /** The border between two bins where a criterion is largest; the middle of equal ones. */
  private double best(Criterion criterion) {
    Group lower = new Group();
    Group upper = new Group();
    for (int bin = 0; bin < BINS; bin++) {
      upper.add(bin, counts[bin]);
    }
    double most = Double.NEGATIVE_INFINITY;
    int first = 0;
    int last = 0;
    for (int bin = 0; bin < BINS - 1; bin++) {
      lower.add(bin, counts[bin]);
      upper.add(bin, -counts[bin]);
      double value = criterion.of(lower, upper);
      if (value > most) {
        most = value;
        first = bin;
        last = bin;
      } else if (value == most && last == bin - 1) {
        last = bin;
      }
    }
    return least + width * ((first + last) / 2.0 + 1);
  }

  private static double square(double x) {
    return x * x;
  }
}
