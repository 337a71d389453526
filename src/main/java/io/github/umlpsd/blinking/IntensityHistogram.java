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

  /**
   * Histogram of intensities; those out of the range go to its first and last bin.
   *
   * @param range of more than one intensity, and at least half a step
   * @param step of which all intensities are multiples, or 0: a bin is never narrower, so that
   *     single counts are not taken for peaks
   */
  static IntensityHistogram of(double[] trace, IntensityRange range, double step) {
    double span = range.high() - range.low();
    boolean discrete = step > 0 && span < BINS * step;
    double width = discrete ? step : span / BINS;
    double low = discrete ? range.low() - step / 2 : range.low();
    int size = discrete ? (int) Math.round(span / step) + 1 : BINS;
    int[] bins = new int[size];
    for (double x : trace) {
      int bin = (int) ((x - low) / width);
      bins[Math.max(0, Math.min(size - 1, bin))]++;
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
