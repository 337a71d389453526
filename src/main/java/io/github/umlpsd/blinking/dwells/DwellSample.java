package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * Dwells of at least {@code from} frames, equal ones counted together.
 *
 * @param from shortest dwell, frames
 * @param frames different complete dwells, rising
 * @param counts how often each occurs
 * @param censored different censored dwells, rising
 * @param censoredCounts how often each occurs
 */
record DwellSample(
    int from, int[] frames, double[] counts, int[] censored, double[] censoredCounts) {

  static DwellSample of(Dwells dwells, int from) {
    int[] complete = atLeast(dwells.completeFrames(), from);
    int[] censored = atLeast(dwells.censoredFrames(), from);
    int[] frames = Arrays.stream(complete).distinct().toArray();
    int[] least = Arrays.stream(censored).distinct().toArray();
    return new DwellSample(
        from, frames, occurrences(complete, frames), least, occurrences(censored, least));
  }

  /** Number of complete dwells. */
  double size() {
    return Arrays.stream(counts).sum();
  }

  /** Number of censored dwells. */
  double censoredSize() {
    return Arrays.stream(censoredCounts).sum();
  }

  /** The dwells of at least so many frames. */
  DwellSample tail(int shortest) {
    int a = firstAtLeast(frames, shortest);
    int c = firstAtLeast(censored, shortest);
    return new DwellSample(
        shortest,
        Arrays.copyOfRange(frames, a, frames.length),
        Arrays.copyOfRange(counts, a, counts.length),
        Arrays.copyOfRange(censored, c, censored.length),
        Arrays.copyOfRange(censoredCounts, c, censoredCounts.length));
  }

  private static int firstAtLeast(int[] sorted, int value) {
    int i = 0;
    while (i < sorted.length && sorted[i] < value) {
      i++;
    }
    return i;
  }

  private static int[] atLeast(int[] values, int from) {
    return Arrays.stream(values).filter(m -> m >= from).sorted().toArray();
  }

  private static double[] occurrences(int[] sorted, int[] distinct) {
    double[] counts = new double[distinct.length];
    int d = 0;
    for (int m : sorted) {
      while (distinct[d] != m) {
        d++;
      }
      counts[d]++;
    }
    return counts;
  }
}
