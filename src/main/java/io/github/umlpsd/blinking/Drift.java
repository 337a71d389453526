package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.hidden.Prediction;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.statistics.Moments;
import java.util.Optional;

/**
 * Whether a trace drifts, that is, whether its steps are the stairs of a change without steps: of
 * bleaching, a slow trend, or flicker. Then its levels are none.
 *
 * <p>A trace without states drifts if a polynomial of the time, or a linear prediction of each
 * frame from those before, describes it better than the steps do, by the Bayesian information
 * criterion. A trace with states drifts if it has more than two levels and its ON frames of the
 * first and the last third of the record differ by more than the least step between levels, and by
 * five standard errors as its segments scatter. Either drifts, too, if it has more than two levels
 * and its bright stays follow a smooth curve ({@link StayCurve}).
 */
final class Drift {
  private static final double SIGNIFICANT = 5;

  private Drift() {}

  /**
   * @param scaled the trace at unit noise
   * @param states empty for a trace without
   */
  static boolean of(
      double[] trace,
      double[] scaled,
      Optional<TwoStates> states,
      ChangePoints steps,
      double leastStep) {
    if (steps.count() == 0) {
      return false;
    }
    if (states.isEmpty()) {
      return isPredicted(scaled, steps)
          || (steps.levels() > 2 && StayCurve.of(trace, steps).isFollowed(leastStep));
    }
    StateCourse course = states.get().course();
    return steps.levels() > 2
        && (fades(trace, course, leastStep) || StayCurve.of(trace, course).isFollowed(leastStep));
  }

  private static boolean isPredicted(double[] scaled, ChangePoints steps) {
    Prediction prediction = Prediction.of(scaled);
    double bySteps = 0;
    double byPast = 0;
    for (int s = 0; s < steps.starts().length; s++) {
      double mean = Moments.mean(scaled, steps.starts()[s], steps.end(s));
      for (int t = steps.starts()[s]; t < steps.end(s); t++) {
        bySteps += (scaled[t] - mean) * (scaled[t] - mean);
        double d = scaled[t] - prediction.expected()[t];
        byPast += d * d;
      }
    }
    int n = scaled.length;
    // A level and a place for each step; a noise that is known to be white for neither.
    double steep = n * Math.log(bySteps / n) + 2 * steps.count() * Math.log(n);
    double remembered = n * Math.log(byPast / n) + prediction.parameters() * Math.log(n);
    double smooth =
        n * Math.log(SmoothCurve.residual(scaled) / n) + SmoothCurve.PARAMETERS * Math.log(n);
    return Math.min(smooth, remembered) < steep;
  }

  /** Whether the ON frames of the last third are brighter or dimmer than those of the first. */
  private static boolean fades(double[] trace, StateCourse course, double leastStep) {
    Part first = new Part();
    Part last = new Part();
    int third = trace.length / 3;
    for (int s = 0; s < course.starts().length; s++) {
      // The frames of a switch are of any brightness.
      int from = course.starts()[s] + 1;
      int to = course.end(s) - 1;
      if (!course.isOn(s) || to <= from) {
        continue;
      }
      if (from < third) {
        first.add(Moments.mean(trace, from, Math.min(to, third)), Math.min(to, third) - from);
      }
      int late = Math.max(from, trace.length - third);
      if (to > late) {
        last.add(Moments.mean(trace, late, to), to - late);
      }
    }
    double change = Math.abs(last.mean - first.mean);
    return first.stays > 1
        && last.stays > 1
        && change > leastStep * Math.max(Math.abs(first.mean), Math.abs(last.mean))
        && change > SIGNIFICANT * Math.sqrt(first.variance() + last.variance());
  }

  /** ON frames of a part of the record. */
  private static final class Part {
    private int stays;
    private double frames;
    private double squaredFrames;
    private double mean;
    private double squares;

    void add(double stayMean, double stayFrames) {
      stays++;
      frames += stayFrames;
      squaredFrames += stayFrames * stayFrames;
      double before = stayMean - mean;
      mean += before * stayFrames / frames;
      squares += stayFrames * before * (stayMean - mean);
    }

    /** Of the mean, as the stays scatter. */
    double variance() {
      double effective = frames * frames / squaredFrames;
      return squares / frames / Math.max(1, effective - 1);
    }
  }
}
