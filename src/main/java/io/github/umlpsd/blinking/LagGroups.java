package io.github.umlpsd.blinking;

import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * Lags in groups that grow with the lag, eight to the octave, like those of a multiple-tau
 * correlator. Lag zero, where shot noise correlates with itself, is left out.
 *
 * @param edges first lag of each group, rising from 1, and the lag after the last one; frames
 */
record LagGroups(int[] edges) {
  private static final double PER_OCTAVE = 8;

  /** Groups of the lags from 1 to {@code longest} frames. */
  static LagGroups upTo(int longest) {
    int[] edges = new int[longest + 1];
    int count = 0;
    int next = 1;
    while (next <= longest) {
      edges[count++] = next;
      next = Math.max(next + 1, (int) Math.round(next * Math.pow(2, 1 / PER_OCTAVE)));
    }
    edges[count++] = longest + 1;
    return new LagGroups(Arrays.copyOf(edges, count));
  }

  /** Number of groups. */
  int size() {
    return edges.length - 1;
  }

  /** Mean lag of each group, frames. */
  double[] meanLags() {
    double[] lags = new double[size()];
    for (int i = 0; i < lags.length; i++) {
      lags[i] = (edges[i] + edges[i + 1] - 1) / 2.0;
    }
    return lags;
  }

  /**
   * Mean over the lags of each group.
   *
   * @param values a value for each lag from 0 on
   */
  double[] means(double[] values) {
    double[] means = new double[size()];
    for (int i = 0; i < means.length; i++) {
      means[i] = Moments.mean(values, edges[i], edges[i + 1]);
    }
    return means;
  }
}
