package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.FrameTimes.Gap;
import io.github.umlpsd.movie.MovieParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Decides on the frame interval and on lost frames.
 *
 * <p>The interval is, in this order, the parameter's, a constant of the image, the median step of
 * its time stamps, the speed at which it is played. A step of more than 1.5 medians is a gap, in
 * which as many frames are lost as it is longer in whole medians.
 *
 * @param times interval, source, gaps, jitter
 * @param positions place of each frame on an even grid, rising from 0
 */
record FrameClock(FrameTimes times, int[] positions) {
  private static final double GAP_STEPS = 1.5;

  /** Where more frames are lost, filling up would be guessing. */
  private static final double MOST_LOST = 0.1;

  /** Where more frames are lost, spectra and dwell times suffer. */
  private static final double TOLD_LOST = 0.01;

  private static final double TOLD_JITTER = 0.1;
  private static final double TOLD_DIFFERENCE = 0.1;
  private static final int NAMED_GAPS = 5;

  /** What some programs write when they do not know the interval. */
  private static final double SUSPICIOUS_SECONDS = 1;

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
    Steps steps = Steps.of(stamps);
    if (!steps.problem().isEmpty() && !steps.problem().equals(Steps.ALL_THE_SAME)) {
      notes.add("Its time stamps were not used: " + steps.problem() + ".");
    }
    int[] positions = steps.known() ? steps.positions(stamps) : fromZero(numbers);
    List<Gap> gaps = gaps(positions);
    double given = parameters.frameIntervalSeconds();
    double constant = given > 0 ? 0 : scale.intervalSeconds(name);
    FrameTimes times;
    if (given > 0) {
      times = times(given, "as given", gaps, steps);
      tellOtherConstant(given, scale, notes);
    } else if (constant > 0) {
      times = times(constant, "from the image", gaps, steps);
      if (constant == SUSPICIOUS_SECONDS) {
        notes.add(
            "The image tells a frame interval of exactly 1 s, which some programs write when they"
                + " do not know it; check it, and give frame_interval if it is wrong.");
      }
    } else if (steps.known()) {
      times = times(steps.median(), "from time stamps", gaps, steps);
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
    tell(name, times, steps, positions, counting, notes);
    return new FrameClock(times, positions);
  }

  /** An image that tells another interval than the user, who may have meant another unit. */
  private static void tellOtherConstant(double given, ImageScale scale, List<String> notes) {
    double other = scale.frameInterval() * ImageScale.seconds(scale.timeUnit());
    if (other > 0
        && other != SUSPICIOUS_SECONDS
        && Math.abs(given - other) > TOLD_DIFFERENCE * other) {
      notes.add(
          String.format(
              Locale.ROOT,
              "The frame interval of %s, as given, is not that which the image tells, %s.",
              FrameTimes.text(given),
              FrameTimes.text(other)));
    }
  }

  private static FrameTimes times(double seconds, String source, List<Gap> gaps, Steps steps) {
    return new FrameTimes(seconds, source, gaps, steps.jitter());
  }

  private static void tell(
      String name,
      FrameTimes times,
      Steps steps,
      int[] positions,
      String counting,
      List<String> notes) {
    int lost = times.lostFrames();
    int all = positions[positions.length - 1] + 1;
    double share = (double) lost / all;
    if (share > MOST_LOST) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has lost %d of %d frames (%s), too many to fill up; analyse a part without gaps"
                  + " by first_frame and last_frame.%s",
              name,
              lost,
              all,
              places(times.gaps()),
              counting));
    }
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
      if (Math.abs(seconds - steps.median()) > TOLD_DIFFERENCE * steps.median()) {
        notes.add(
            String.format(
                Locale.ROOT,
                "The frame interval of %s, %s, is not that of the time stamps, %s.",
                FrameTimes.text(seconds),
                times.source(),
                FrameTimes.text(steps.median())));
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

  /**
   * Steps of time stamps.
   *
   * @param median NaN if nothing is known
   * @param mean of the steps outside of gaps
   * @param jitter of the steps outside of gaps, as a part of the median
   * @param problem why nothing is known although there are stamps; empty if there is none
   */
  private record Steps(double median, double mean, double jitter, String problem) {
    /** So common that it need not be told where the interval is known otherwise. */
    private static final String ALL_THE_SAME = "all of its time stamps are the same";

    boolean known() {
      return median > 0;
    }

    private static Steps unknown(String problem) {
      return new Steps(Double.NaN, Double.NaN, Double.NaN, problem);
    }

    static Steps of(double[] stamps) {
      if (stamps.length < 2) {
        return unknown("");
      }
      double[] steps = new double[stamps.length - 1];
      boolean zero = true;
      boolean second = true;
      for (int i = 0; i < steps.length; i++) {
        steps[i] = stamps[i + 1] - stamps[i];
        zero &= steps[i] == 0;
        second &= Math.abs(steps[i] - SUSPICIOUS_SECONDS) < 1e-9;
      }
      if (zero) {
        return unknown(ALL_THE_SAME);
      }
      if (second) {
        return unknown(
            "its time stamps are exactly 1 s apart, as programs write when they do not know them");
      }
      for (int i = 0; i < steps.length; i++) {
        if (!(steps[i] >= 0)) {
          return unknown("its time stamps do not rise at frame " + (i + 2));
        }
      }
      double median = median(steps);
      if (!(median > 0)) {
        return unknown("most of its time stamps are those of the frame before");
      }
      double sum = 0;
      double squares = 0;
      int count = 0;
      for (double step : steps) {
        if (step <= GAP_STEPS * median) {
          sum += step;
          squares += (step - median) * (step - median);
          count++;
        }
      }
      return new Steps(median, sum / count, Math.sqrt(squares / count) / median, "");
    }

    private static double median(double[] values) {
      double[] sorted = values.clone();
      Arrays.sort(sorted);
      int half = sorted.length / 2;
      return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    int[] positions(double[] stamps) {
      int[] positions = new int[stamps.length];
      for (int i = 1; i < stamps.length; i++) {
        double step = (stamps[i] - stamps[i - 1]) / median;
        long more = step > GAP_STEPS ? Math.round(step) : 1;
        positions[i] = (int) Math.min(Integer.MAX_VALUE / 2, positions[i - 1] + more);
      }
      return positions;
    }
  }
}
