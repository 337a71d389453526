package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.steps.ChangePoints;
import java.util.ArrayList;
import java.util.List;

/**
 * The segments between the change points of a dot, with brightness relative to its brightest level.
 * The arrays belong to this value; do not change them.
 *
 * @param brightness of the level of each segment; the brightest level that holds 1 % of the frames
 *     is 1, no light is 0
 * @param frames of each segment
 * @param levels relative brightness of the levels that hold 1 % of the frames, rising
 */
record Segments(double[] brightness, int[] frames, double[] levels) {
  private static final double LEAST_SHARE = 0.01;

  /** The dots that have levels: those that do not drift and are above the background. */
  static List<Segments> of(List<BlinkingStatistics> blinking) {
    List<Segments> all = new ArrayList<>();
    for (BlinkingStatistics own : blinking) {
      if (own.levels().isPresent()) {
        Segments segments = of(own.changePoints().value().orElseThrow());
        if (segments != null) {
          all.add(segments);
        }
      }
    }
    return all;
  }

  private static Segments of(ChangePoints steps) {
    int count = steps.starts().length;
    int groups = 0;
    for (int level : steps.levelOf()) {
      groups = Math.max(groups, level + 1);
    }
    double[] sums = new double[groups];
    double[] held = new double[groups];
    int[] frames = new int[count];
    for (int s = 0; s < count; s++) {
      frames[s] = steps.end(s) - steps.starts()[s];
      sums[steps.levelOf()[s]] += frames[s] * steps.means()[s];
      held[steps.levelOf()[s]] += frames[s];
    }
    List<Double> counted = new ArrayList<>();
    double brightest = Double.NaN;
    for (int g = 0; g < groups; g++) {
      if (held[g] >= LEAST_SHARE * steps.frames()) {
        counted.add(sums[g] / held[g]);
        brightest = sums[g] / held[g];
      }
    }
    if (!(brightest > 0)) {
      return null;
    }
    double[] brightness = new double[count];
    for (int s = 0; s < count; s++) {
      int g = steps.levelOf()[s];
      brightness[s] = sums[g] / held[g] / brightest;
    }
    double full = brightest;
    return new Segments(
        brightness, frames, counted.stream().mapToDouble(l -> l / full).sorted().toArray());
  }

  int totalFrames() {
    int total = 0;
    for (int f : frames) {
      total += f;
    }
    return total;
  }
}
