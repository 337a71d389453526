package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels that no emitter has: segments in which it switched between two other levels too fast to be
 * cut there.
 *
 * <p>The frames of a stay scatter as noise does. Those of a mixture of the levels a and b, whose
 * mean is m, scatter by (m - a) (b - m) more, the variance of drawing from two values. A level
 * between two others is a mixture if its frames have more than a quarter of that, and more than
 * noise gives by two standard errors. The clearest mixture is taken out first, then the rest is
 * judged by the levels that are left. The dimmest and the brightest level always stay.
 */
final class MixedLevels {
  /** Part of the variance of a mixture from which a level is one. */
  private static final double SHARE = 0.25;

  /** Standard errors of the variance of noise. */
  private static final double SURE = 2;

  /** Frames at either end of a segment in which the emitter may have switched. */
  private static final int MARGIN = 1;

  private MixedLevels() {}

  /** Frames of one level, on a scale with unit noise. */
  private record Scatter(double mean, double variance, double freedom) {
    double mixing(Scatter below, Scatter above) {
      double excess = variance - 1;
      boolean sure = excess > SURE * Math.sqrt(2 / freedom);
      return sure ? excess / ((mean - below.mean) * (above.mean - mean)) : 0;
    }
  }

  /**
   * Which levels are mixtures.
   *
   * @param values on a scale with unit noise
   * @param starts first frame of each segment
   * @param levelOf level of each segment, 0 for the dimmest
   * @param counts whether a level has enough frames to be one
   */
  static boolean[] of(double[] values, int[] starts, int[] levelOf, boolean[] counts) {
    List<Integer> left = new ArrayList<>();
    Scatter[] scatters = new Scatter[counts.length];
    for (int level = 0; level < counts.length; level++) {
      if (counts[level]) {
        left.add(level);
        scatters[level] = scatter(values, starts, levelOf, level);
      }
    }
    boolean[] mixed = new boolean[counts.length];
    while (left.size() > 2) {
      int clearest = 0;
      double most = SHARE;
      for (int i = 1; i + 1 < left.size(); i++) {
        double mixing =
            scatters[left.get(i)].mixing(scatters[left.get(i - 1)], scatters[left.get(i + 1)]);
        if (mixing > most) {
          clearest = i;
          most = mixing;
        }
      }
      if (clearest == 0) {
        break;
      }
      mixed[left.remove(clearest)] = true;
    }
    return mixed;
  }

  private static Scatter scatter(double[] values, int[] starts, int[] levelOf, int level) {
    double sum = 0;
    double squares = 0;
    double frames = 0;
    double freedom = 0;
    for (int s = 0; s < starts.length; s++) {
      int from = starts[s] + MARGIN;
      int to = (s + 1 < starts.length ? starts[s + 1] : values.length) - MARGIN;
      if (levelOf[s] == level && to > from) {
        double mean = Moments.mean(values, from, to);
        for (int t = from; t < to; t++) {
          squares += (values[t] - mean) * (values[t] - mean);
        }
        sum += mean * (to - from);
        frames += to - from;
        freedom += to - from - 1;
      }
    }
    return new Scatter(sum / frames, freedom > 0 ? squares / freedom : 1, Math.max(1, freedom));
  }
}
