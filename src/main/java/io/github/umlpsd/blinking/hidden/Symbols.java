package io.github.umlpsd.blinking.hidden;

import java.util.Arrays;

/**
 * A trace whose intensities are sorted into few kinds, so that densities are computed once for each
 * kind and not for every frame.
 *
 * @param frames kind of each frame
 * @param values mean intensity of each kind, rising; 0 for a kind without frames
 * @param counts frames of each kind
 * @param resolution difference below which intensities are not told apart
 */
public record Symbols(int[] frames, double[] values, double[] counts, double resolution) {
  private static final int BINS = 512;

  /** Largest count that has a kind of its own. */
  private static final int MOST_COUNTS = 4095;

  /**
   * Intensities in bins of equal width; what lies outside of the range counts as its end.
   *
   * @param low lowest intensity that is believed, counts per frame
   * @param high highest one, above {@code low}
   */
  public static Symbols ofIntensities(double[] trace, double low, double high) {
    double width = (high - low) / BINS;
    int[] frames = new int[trace.length];
    double[] values = new double[BINS];
    double[] counts = new double[BINS];
    for (int t = 0; t < trace.length; t++) {
      double x = Math.max(low, Math.min(high, trace[t]));
      int bin = Math.min(BINS - 1, (int) ((x - low) / width));
      frames[t] = bin;
      counts[bin]++;
      values[bin] += (x - values[bin]) / counts[bin];
    }
    return new Symbols(frames, values, counts, width);
  }

  /**
   * Counts of photons.
   *
   * @param trace whole multiples of {@code step}, none negative
   * @param step intensity of one count
   */
  public static Symbols ofCounts(double[] trace, double step) {
    int most = 0;
    int[] frames = new int[trace.length];
    for (int t = 0; t < trace.length; t++) {
      frames[t] = (int) Math.min(MOST_COUNTS, Math.round(trace[t] / step));
      most = Math.max(most, frames[t]);
    }
    double[] values = new double[most + 1];
    double[] counts = new double[most + 1];
    for (int count : frames) {
      values[count] = count;
      counts[count]++;
    }
    return new Symbols(frames, values, counts, 1);
  }

  /** Number of kinds. */
  int size() {
    return values.length;
  }

  /** Number of frames. */
  int length() {
    return frames.length;
  }

  /** Intensity of every frame. */
  double[] trace() {
    double[] trace = new double[frames.length];
    Arrays.setAll(trace, this::at);
    return trace;
  }

  /** Intensity of a frame. */
  double at(int frame) {
    return values[frames[frame]];
  }
}
