package io.github.umlpsd.blinking;

/**
 * Occupied bins of a trace's intensities, for fits whose time must not depend on the number of
 * frames.
 *
 * @param centers intensities, rising
 * @param counts frames in each bin, above 0
 * @param binWidth width of a bin, above 0
 */
record IntensityHistogram(double[] centers, double[] counts, double binWidth) {
  private static final int BINS = 256;

  /** Single outliers, such as cosmic rays, must not stretch the bins without limit. */
  private static final double RANGE_SIGMAS = 15;

  /** Histogram of intensities that are finite and not all equal. */
  static IntensityHistogram of(double[] trace) {
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (double x : trace) {
      min = Math.min(min, x);
      max = Math.max(max, x);
      sum += x;
    }
    double mean = sum / trace.length;
    double squares = 0;
    for (double x : trace) {
      squares += (x - mean) * (x - mean);
    }
    double reach = RANGE_SIGMAS * Math.sqrt(squares / trace.length);
    double low = Math.max(min, mean - reach);
    double width = (Math.min(max, mean + reach) - low) / BINS;
    int[] bins = new int[BINS];
    for (double x : trace) {
      int bin = (int) ((x - low) / width);
      bins[Math.max(0, Math.min(BINS - 1, bin))]++;
    }
    return occupied(bins, low, width);
  }

  private static IntensityHistogram occupied(int[] bins, double low, double width) {
    int occupied = 0;
    for (int count : bins) {
      occupied += count > 0 ? 1 : 0;
    }
    double[] centers = new double[occupied];
    double[] counts = new double[occupied];
    int next = 0;
    for (int b = 0; b < bins.length; b++) {
      if (bins[b] > 0) {
        centers[next] = low + (b + 0.5) * width;
        counts[next++] = bins[b];
      }
    }
    return new IntensityHistogram(centers, counts, width);
  }

  int size() {
    return centers.length;
  }

  /** Number of frames. */
  double total() {
    double total = 0;
    for (double count : counts) {
      total += count;
    }
    return total;
  }
}
