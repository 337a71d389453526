package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.Dwells;
import java.util.Arrays;

/**
 * Probability density of dwell times in bins that grow with the dwell, for figures; not for fits.
 *
 * <p>Every bin holds whole numbers of frames, and its count is divided by how many of them it
 * holds, so that the shortest dwells are not distorted. Empty bins are left out.
 *
 * @param seconds geometric centre of each bin, s, rising
 * @param density probability per s
 * @param counts dwells in each bin
 */
public record DwellHistogram(double[] seconds, double[] density, int[] counts) {
  private static final double BINS_PER_DECADE = 8;

  /** Histogram of the complete dwells. */
  public static DwellHistogram of(Dwells dwells) {
    int[] sorted = dwells.completeFrames().clone();
    Arrays.sort(sorted);
    int longest = sorted.length == 0 ? 0 : sorted[sorted.length - 1];
    double interval = dwells.frameIntervalSeconds();
    double[] seconds = new double[sorted.length];
    double[] density = new double[sorted.length];
    int[] counts = new int[sorted.length];
    int bins = 0;
    int next = 0;
    for (int from = 1; from <= longest; ) {
      int to = Math.max(from + 1, (int) Math.round(from * Math.pow(10, 1 / BINS_PER_DECADE)));
      int first = next;
      while (next < sorted.length && sorted[next] < to) {
        next++;
      }
      if (next > first) {
        seconds[bins] = interval * Math.sqrt((double) from * (to - 1));
        counts[bins] = next - first;
        density[bins++] = (next - first) / (sorted.length * interval * (to - from));
      }
      from = to;
    }
    return new DwellHistogram(
        Arrays.copyOf(seconds, bins), Arrays.copyOf(density, bins), Arrays.copyOf(counts, bins));
  }
}
