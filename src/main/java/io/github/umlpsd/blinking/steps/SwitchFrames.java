package io.github.umlpsd.blinking.steps;

import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * Joins to one change point those two between which lies nothing but the frame of a switch.
 *
 * <p>An emitter that switches within a frame lights it in part, and where this stands out of the
 * noise, a segment of the shortest length is made for it. Such a segment is dissolved if its frames
 * are those of the segment before, then one of any intensity between both neighbours, then those of
 * the segment after, with a sum of squared residuals below the penalty of a change point.
 */
final class SwitchFrames {
  private final double[] values;
  private final double penalty;

  /**
   * @param values on a scale with unit noise
   * @param penalty cost of a change point
   */
  SwitchFrames(double[] values, double penalty) {
    this.values = values;
    this.penalty = penalty;
  }

  /**
   * Change points without those of switch frames.
   *
   * @param points first positions of all segments but the first, rising
   * @param shortest length of the segments that are looked at
   */
  int[] join(int[] points, int shortest) {
    int[] kept = points.clone();
    int count = 0;
    for (int i = 0; i < points.length; i++) {
      int end = i + 1 < points.length ? points[i + 1] : values.length;
      int single = -1;
      if (i + 1 < points.length && end - points[i] <= shortest) {
        int before = count == 0 ? 0 : kept[count - 1];
        int after = i + 2 < points.length ? points[i + 2] : values.length;
        single = switchAt(before, points[i], end, after);
      }
      if (single < 0) {
        kept[count++] = points[i];
      } else {
        kept[count++] = single;
        i++;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** The one change point in place of {@code from} and {@code to}; negative if they stay. */
  private int switchAt(int before, int from, int to, int after) {
    double first = Moments.mean(values, before, from);
    double second = Moments.mean(values, to, after);
    double least = penalty;
    int point = -1;
    for (int frame = from; frame < to; frame++) {
      double cost = square(outside(values[frame], first, second));
      for (int t = from; t < to; t++) {
        cost += t == frame ? 0 : square(values[t] - (t < frame ? first : second));
      }
      if (cost < least) {
        least = cost;
        boolean isFirst = Math.abs(values[frame] - first) < Math.abs(values[frame] - second);
        point = isFirst ? frame + 1 : frame;
      }
    }
    return point;
  }

  /** How far a value is from lying between two others. */
  private static double outside(double value, double a, double b) {
    return Math.max(0, Math.max(Math.min(a, b) - value, value - Math.max(a, b)));
  }

  private static double square(double x) {
    return x * x;
  }
}
