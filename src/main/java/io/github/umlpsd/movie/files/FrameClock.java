package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.FrameTimes.Gap;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.StampSteps;
import io.github.umlpsd.movie.files.scale.ImageScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Decides on the frame interval and on lost frames.
 *
 * <p>The interval is, in this order, the parameter's, a constant of the image, its time stamps, the
 * speed at which it is played. Stamps tell of gaps ({@link StampSteps}), whoever tells the
 * interval.
 *
 * @param times interval, source, gaps, jitter
 * @param positions place of each frame on an even grid, rising from 0
 */
record FrameClock(FrameTimes times, int[] positions) {
  /** Where more frames are lost, filling up would be guessing. */
  private static final double MOST_LOST = 0.1;

  /** Where more frames are lost, spectra and dwell times suffer. */
  private static final double TOLD_LOST = 0.01;

  private static final double TOLD_JITTER = 0.1;
  private static final double TOLD_DIFFERENCE = 0.1;
  private static final int NAMED_GAPS = 5;

  /**
   * Finds interval and gaps.
   *
   * @param numbers place of each frame as the files number them, rising; used without time stamps
   * @param stamps time of each frame, s; empty if it is not known of all
   * @param notes receives what a user should know
   * @throws UserException if too many frames are lost
   */
  static FrameClock of(
      String name,
      ImageScale scale,
      int[] numbers,
      double[] stamps,
      MovieParameters parameters,
      List<String> notes) {
    double given = parameters.frameIntervalSeconds();
    double constant = given > 0 ? 0 : scale.intervalSeconds(name);
    StampSteps steps = believed(stamps, Math.max(given, constant), notes);
    int[] positions = steps.known() ? steps.positions() : fromZero(numbers);
    List<Gap> gaps = gaps(positions);
    FrameTimes times;
    if (given > 0) {
      times = times(given, "as given", gaps, steps);
      tellOtherConstant(given, scale, notes);
    } else if (constant > 0) {
      times = times(constant, "from the image", gaps, steps);
      if (constant == StampSteps.SUSPICIOUS_SECONDS) {
        notes.add(
            "The image tells a frame interval of exactly 1 s, which some programs write when they"
                + " do not know it; check it, and give frame_interval if it is wrong.");
      }
    } else if (steps.known()) {
      times = times(steps.interval(), "from time stamps", gaps, steps);
    } else if (scale.framesPerSecond() > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "The frame interval is taken from the playing speed of %.4g frames per second.",
              scale.framesPerSecond()));
      times = times(1 / scale.framesPerSecond(), "from the playing speed", gaps, steps);
    } else {
      throw new UserException(
          name
              + " has no frame interval"
              + (steps.problem().isEmpty() ? "" : " (" + steps.problem() + ")")
              + "; give frame_interval in seconds or set it in the image's properties.");
    }
    String counting = parameters.counting().map(sentence -> " " + sentence).orElse("");
    if (lostShare(positions) > MOST_LOST) {
      String other =
          steps.known() && Math.max(given, constant) == 0
              ? ", or give frame_interval if the time stamps come in bursts"
              : "";
      throw tooManyLost(name, times, positions, other + "." + counting);
    }
    tell(times, steps, positions, counting, notes);
    return new FrameClock(times, positions);
  }

  /** What the stamps tell, unless it cannot be right; then this is told. */
  private static StampSteps believed(double[] stamps, double interval, List<String> notes) {
    StampSteps steps = StampSteps.of(stamps);
    if (steps.known()
        && lostShare(steps.positions()) > MOST_LOST
        && fitsOnTheWhole(interval, stamps)) {
      notes.add(
          String.format(
              Locale.ROOT,
              "Its time stamps were not used: by their steps %.0f %% of the frames would be lost,"
                  + " but the frame interval fits the time from the first to the last, as if they"
                  + " came late or in bursts.",
              100 * lostShare(steps.positions())));
      return StampSteps.of(new double[0]);
    }
    if (!steps.problem().isEmpty() && !steps.problem().equals(StampSteps.ALL_THE_SAME)) {
      notes.add("Its time stamps were not used: " + steps.problem() + ".");
    }
    return steps;
  }

  /** An image that tells another interval than the user, who may have meant another unit. */
  private static void tellOtherConstant(double given, ImageScale scale, List<String> notes) {
    double other = scale.frameInterval() * ImageScale.seconds(scale.timeUnit());
    if (other > 0
        && other != StampSteps.SUSPICIOUS_SECONDS
        && Math.abs(given - other) > TOLD_DIFFERENCE * other) {
      notes.add(
          String.format(
              Locale.ROOT,
              "The frame interval of %s, as given, is not that which the image tells, %s.",
              FrameTimes.text(given),
              FrameTimes.text(other)));
    }
  }

  /** Whether an interval is that of all frames together, whatever their single stamps say. */
  private static boolean fitsOnTheWhole(double seconds, double[] stamps) {
    double mean = (stamps[stamps.length - 1] - stamps[0]) / (stamps.length - 1);
    return Math.abs(seconds - mean) <= TOLD_DIFFERENCE * mean;
  }

  private static double lostShare(int[] positions) {
    int all = positions[positions.length - 1] + 1;
    return (double) (all - positions.length) / all;
  }

  private static FrameTimes times(double seconds, String source, List<Gap> gaps, StampSteps steps) {
    return new FrameTimes(seconds, source, gaps, steps.jitter());
  }

  private static UserException tooManyLost(
      String name, FrameTimes times, int[] positions, String end) {
    return new UserException(
        String.format(
            Locale.ROOT,
            "%s has lost %d of %d frames (%s), too many to fill up; analyse a part without gaps"
                + " by first_frame and last_frame%s",
            name,
            times.lostFrames(),
            positions[positions.length - 1] + 1,
            places(times.gaps()),
            end));
  }

  private static void tell(
      FrameTimes times, StampSteps steps, int[] positions, String counting, List<String> notes) {
    int lost = times.lostFrames();
    double share = lostShare(positions);
    if (lost > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%d frame%s lost in %d gap%s (%s) and %s filled in between the neighbours%s.%s",
              lost,
              lost == 1 ? " is" : "s are",
              times.gaps().size(),
              times.gaps().size() == 1 ? "" : "s",
              places(times.gaps()),
              lost == 1 ? "is" : "are",
              share > TOLD_LOST
                  ? String.format(
                      Locale.ROOT,
                      ": %.1f %% of all, so that spectra and dwell times are less certain",
                      100 * share)
                  : "",
              counting));
    }
    if (steps.known()) {
      double seconds = times.intervalSeconds();
      if (Math.abs(seconds - steps.interval()) > TOLD_DIFFERENCE * steps.interval()) {
        notes.add(
            String.format(
                Locale.ROOT,
                "The frame interval of %s, %s, is not that of the time stamps, %s.",
                FrameTimes.text(seconds),
                times.source(),
                FrameTimes.text(steps.interval())));
      }
      if (steps.jitter() > TOLD_JITTER) {
        notes.add(
            String.format(
                Locale.ROOT,
                "The time stamps are uneven: the steps vary by %.0f %%, with a median of %s and a"
                    + " mean of %s.",
                100 * steps.jitter(),
                FrameTimes.text(steps.median()),
                FrameTimes.text(steps.mean())));
      }
    }
  }

  private static String places(List<Gap> gaps) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(NAMED_GAPS, gaps.size()); i++) {
      Gap gap = gaps.get(i);
      text.append(i == 0 ? "" : ", ").append(gap.frames());
      text.append(i == 0 ? " missing behind frame " : " behind frame ");
      text.append(gap.start());
    }
    return text + (gaps.size() > NAMED_GAPS ? ", and " + (gaps.size() - NAMED_GAPS) + " more" : "");
  }

  private static int[] fromZero(int[] numbers) {
    return Arrays.stream(numbers).map(n -> n - numbers[0]).toArray();
  }

  private static List<Gap> gaps(int[] positions) {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < positions.length; i++) {
      int between = positions[i] - positions[i - 1] - 1;
      if (between > 0) {
        gaps.add(new Gap(positions[i - 1] + 1, between));
      }
    }
    return gaps;
  }
}
