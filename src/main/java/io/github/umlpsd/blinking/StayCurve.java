package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.statistics.LinearEquations;
import io.github.umlpsd.statistics.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the bright stays of an emitter, one after another, follow a smooth curve of the time, as
 * when a blinking emitter fades or leaves the focus: then their intensities are no levels.
 *
 * <p>The curve is a parabola, fitted to the means of the stays by least squares, each weighted by
 * its frames. If the stays knew nothing of the time, the residuals would fall to a part r of those
 * around the mean with the chance r^((n - 3) / 2) (F test of two more parameters for n stays).
 */
final class StayCurve {
  private static final int FEWEST = 8;
  private static final double CHANCE = 1e-5;

  /** The curve is the greater part of what differs between stays. */
  private static final double MOST_REST = 0.5;

  /** Segments below this part of the brightest one are dark. */
  private static final double DARK = 0.2;

  private final int frames;
  private final List<Stay> stays = new ArrayList<>();

  /** A stay around a time from -1 to 1. */
  private record Stay(double time, double mean, int frames) {}

  private StayCurve(int frames) {
    this.frames = frames;
  }

  /** Of the stays that are ON. */
  static StayCurve of(double[] trace, StateCourse course) {
    StayCurve curve = new StayCurve(trace.length);
    for (int s = 0; s < course.starts().length; s++) {
      if (course.isOn(s)) {
        curve.add(trace, course.starts()[s], course.end(s));
      }
    }
    return curve;
  }

  /** Of the runs of segments that are not dark, in a trace without states. */
  static StayCurve of(double[] trace, ChangePoints steps) {
    double brightest = Double.NEGATIVE_INFINITY;
    for (double mean : steps.means()) {
      brightest = Math.max(brightest, mean);
    }
    StayCurve curve = new StayCurve(trace.length);
    int from = -1;
    for (int s = 0; s < steps.starts().length; s++) {
      boolean bright = steps.means()[s] > DARK * brightest;
      if (bright && from < 0) {
        from = steps.starts()[s];
      }
      boolean ends = from >= 0 && (!bright || s == steps.starts().length - 1);
      if (ends) {
        curve.add(trace, from, bright ? trace.length : steps.starts()[s]);
        from = -1;
      }
    }
    return curve;
  }

  /** The frames of a switch are of any brightness. */
  private void add(double[] trace, int start, int end) {
    int from = start + 1;
    int to = end - 1;
    if (to > from) {
      stays.add(
          new Stay((from + to) / (double) frames - 1, Moments.mean(trace, from, to), to - from));
    }
  }

  /**
   * Whether the stays follow the curve.
   *
   * @param leastStep part of its highest value by which the curve rises or falls at least
   */
  boolean isFollowed(double leastStep) {
    if (stays.size() < FEWEST) {
      return false;
    }
    double[] flat = fit(1);
    double[] bent = fit(3);
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (Stay stay : stays) {
      double value = value(bent, stay.time);
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
    double rest = residual(bent) / residual(flat);
    return rest < MOST_REST
        && Math.pow(rest, (stays.size() - 3) / 2.0) < CHANCE
        && highest - lowest > leastStep * highest;
  }

  private double[] fit(int terms) {
    double[][] products = new double[terms][terms];
    double[] right = new double[terms];
    for (Stay stay : stays) {
      for (int i = 0; i < terms; i++) {
        right[i] += stay.frames * stay.mean * Math.pow(stay.time, i);
        for (int j = 0; j < terms; j++) {
          products[i][j] += stay.frames * Math.pow(stay.time, i + j);
        }
      }
    }
    return LinearEquations.solve(products, right);
  }

  private double residual(double[] curve) {
    return stays.stream()
        .mapToDouble(s -> s.frames * Math.pow(s.mean - value(curve, s.time), 2))
        .sum();
  }

  private static double value(double[] curve, double time) {
    double value = 0;
    for (int i = curve.length - 1; i >= 0; i--) {
      value = value * time + curve[i];
    }
    return value;
  }
}
