package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * Change points of photon counts of less than one a frame on average. There a single photon is far
 * from what noise of normal distribution allows, and every few of them would be steps. So means of
 * as many frames are taken as hold one photon, and steps are searched between these.
 */
final class RareCounts {
  private static final double WANTED = 1;

  /** Fewest blocks of frames in which steps are searched. */
  private static final int FEWEST_BLOCKS = 16;

  private RareCounts() {}

  /** Whether a trace holds fewer photons than frames. */
  static boolean are(CountSteps counts) {
    return counts.areCounts() && counts.mean() < WANTED * counts.step();
  }

  /** Steps of a trace that is not constant; each starts with a block of frames. */
  static Finding<ChangePoints> steps(
      double[] trace, CountSteps counts, BlinkingParameters parameters) {
    double photons = counts.mean() / counts.step();
    int length = (int) Math.ceil(WANTED / photons);
    int blocks = trace.length / length;
    if (blocks < FEWEST_BLOCKS) {
      return Finding.none(
          "The trace has "
              + Math.round(photons * trace.length)
              + " counts in all; change points need "
              + FEWEST_BLOCKS
              + " at least.");
    }
    double[] means = new double[blocks];
    Arrays.setAll(means, b -> Moments.mean(trace, b * length, (b + 1) * length));
    if (Arrays.stream(means).allMatch(m -> m == means[0])) {
      return Finding.none("The means of " + length + " frames are all the same.");
    }
    ChangePoints found = ChangePoints.of(means, parameters);
    return Finding.of(
        new ChangePoints(
            Arrays.stream(found.starts()).map(s -> s * length).toArray(),
            found.means(),
            found.levelOf(),
            found.levels(),
            trace.length));
  }
}
