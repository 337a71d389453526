package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.blinking.TwoStates;
import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.statistics.Moments;
import java.util.Optional;

/** What is followed over the windows of a record. */
public enum AgeingQuantity implements Keyed {
  /** Mean counts over the mean of the windows of the dot. */
  RELATIVE_COUNTS("Counts over their mean"),
  /** Share of the frames that are ON. */
  ON_FRACTION("ON fraction"),
  /** Switches per s. */
  SWITCHING_RATE_HZ("Switching rate (Hz)"),
  /** Root of the covariance of neighbouring frames over the mean. */
  FLICKER_AMPLITUDE("Relative flicker amplitude");

  private final String label;

  AgeingQuantity(String label) {
    this.label = label;
  }

  /** For axes, with the unit. */
  public String label() {
    return label;
  }

  /** Value of the frames of a window; NaN where there is none. */
  double of(double[] trace, Optional<TwoStates> states, int from, int to, double interval) {
    return switch (this) {
      case RELATIVE_COUNTS -> Moments.mean(trace, from, to);
      case ON_FRACTION ->
          states.map(s -> s.course().onFrames(from, to) / (double) (to - from)).orElse(Double.NaN);
      case SWITCHING_RATE_HZ ->
          states
              .map(s -> switches(s.course(), from, to) / ((to - from) * interval))
              .orElse(Double.NaN);
      case FLICKER_AMPLITUDE -> amplitude(trace, from, to);
    };
  }

  private static int switches(StateCourse course, int from, int to) {
    int count = 0;
    for (int s = 1; s < course.starts().length; s++) {
      count += course.starts()[s] >= from && course.starts()[s] < to ? 1 : 0;
    }
    return count;
  }

  private static double amplitude(double[] trace, int from, int to) {
    double mean = Moments.mean(trace, from, to);
    double sum = 0;
    for (int t = from + 1; t < to; t++) {
      sum += (trace[t] - mean) * (trace[t - 1] - mean);
    }
    return mean > 0 ? Math.sqrt(Math.max(0, sum / (to - from - 1))) / mean : Double.NaN;
  }
}
