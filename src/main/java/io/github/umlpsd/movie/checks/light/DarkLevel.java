package io.github.umlpsd.movie.checks.light;

import io.github.umlpsd.movie.checks.TraceNoise;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Runs of frames anywhere in a movie in which the whole image is darker: its level falls at one
 * step and rises at one, or the movie begins or ends so.
 */
public final class DarkLevel {
  /** Least step, in standard deviations of the level. */
  private static final double SIGMAS = 8;

  /** Least step, as a share of the level. */
  private static final double LEAST_SHARE = 0.004;

  /** The level after a step is that of so many frames. */
  private static final int AFTER = 10;

  private final double[] level;
  private final double least;

  private DarkLevel(double[] level) {
    this.level = level;
    double usual = Quantiles.of(level, 0.5);
    this.least = Math.max(SIGMAS * TraceNoise.sigma(level), LEAST_SHARE * Math.abs(usual));
  }

  /**
   * The dark frames, from 0; none if they are more than half of all, since then the others are the
   * odd ones.
   *
   * @param level of each frame; NaN for frames that mean nothing
   */
  public static BitSet of(float[] level) {
    double[] known = filled(level);
    BitSet dark = known.length < 2 * AFTER ? new BitSet() : new DarkLevel(known).dark();
    return 2 * dark.cardinality() > level.length ? new BitSet() : dark;
  }

  /** With the level before it for a frame without one. */
  private static double[] filled(float[] level) {
    double[] filled = new double[level.length];
    for (int t = 0; t < level.length; t++) {
      filled[t] = Float.isFinite(level[t]) || t == 0 ? level[t] : filled[t - 1];
    }
    return Double.isFinite(filled[0]) ? filled : new double[0];
  }

  private BitSet dark() {
    BitSet dark = new BitSet();
    int t = start();
    dark.set(0, t);
    for (t++; t < level.length; t++) {
      double before = before(t);
      if (level[t] < before - least) {
        int end = end(t, before);
        dark.set(t, end);
        t = end;
      }
    }
    return dark;
  }

  /** The first frame that is not dark from the beginning of the movie on. */
  private int start() {
    for (int t = 1; t < level.length - AFTER && 2 * t < level.length; t++) {
      double after = Quantiles.of(Arrays.copyOfRange(level, t, t + AFTER), 0.5);
      double earlier = Quantiles.of(Arrays.copyOfRange(level, Math.max(0, t - AFTER), t), 0.5);
      boolean half = level[t] > (after + earlier) / 2 && level[t - 1] < (after + earlier) / 2;
      if (half && after - earlier > least) {
        return t;
      }
      if (earlier - after > least) {
        return 0;
      }
    }
    return 0;
  }

  /** The level of the frames before one. */
  private double before(int frame) {
    return Quantiles.of(Arrays.copyOfRange(level, Math.max(0, frame - AFTER), frame), 0.5);
  }

  /** Behind the last dark frame: where more than half of the fall is made up. */
  private int end(int frame, double before) {
    int end = frame + 1;
    double low = level[frame];
    while (end < level.length && level[end] < (before + low) / 2) {
      low = Math.min(low, level[end]);
      end++;
    }
    return end;
  }
}
