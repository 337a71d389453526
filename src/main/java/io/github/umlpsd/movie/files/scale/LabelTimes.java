package io.github.umlpsd.movie.files.scale;

import io.github.umlpsd.movie.FrameTimes;
import io.github.umlpsd.movie.StampSteps;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times in labels that somebody wrote by hand or by a macro: a label that is wholly a number with a
 * unit of time, {@code 50 ms}, or has {@code t=0.05 s} or {@code time: 0.05 s} in it.
 *
 * <p>ImageJ labels the frames of an AVI file {@code 0.05 s}, always with two decimals, by the speed
 * at which it is played; these labels stay when the image is saved as TIFF or frames are taken out,
 * where the speed may get lost. So labels of just this form are never time stamps.
 */
final class LabelTimes {
  private static final String TIME =
      "([-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?)\\s*(\\p{L}+)\\.?";
  private static final Pattern WHOLE = Pattern.compile(TIME);

  /** No exposure time, and no time per frame. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(?:(?<![\\p{L}\\d_.])t|(?<![\\p{L}_]|\\p{L} )(?:elapsed )?time)\\s*[=:]\\s*"
              + TIME
              + "(?![\\p{L}\\d_/])");

  private static final Pattern AVI = Pattern.compile("\\d+\\.\\d\\d s");
  private static final double TOLD_DIFFERENCE = 0.1;

  private LabelTimes() {}

  /** Time that a label tells, s; NaN if it tells none. */
  static double seconds(String label) {
    String first = label.lines().findFirst().orElse("").strip();
    Matcher whole = WHOLE.matcher(first);
    Matcher named = NAMED.matcher(label);
    Matcher found = whole.matches() ? whole : named;
    return whole.matches() || named.find()
        ? Double.parseDouble(found.group(1)) * ImageScale.seconds(found.group(2))
        : Double.NaN;
  }

  /** Whether all labels have the form that ImageJ gives to those of an AVI file. */
  static boolean maybeOfAvi(String[] labels) {
    return Arrays.stream(labels).allMatch(label -> AVI.matcher(label).matches());
  }

  /** Tells of labels as those of an AVI file, unless they only repeat what the image tells. */
  static void tellAvi(double[] times, ImageScale scale, List<String> notes) {
    StampSteps steps = StampSteps.of(times);
    double constant = scale.frameInterval() * ImageScale.seconds(scale.timeUnit());
    boolean even = steps.known() && steps.positions()[times.length - 1] == times.length - 1;
    boolean repeats =
        even
            && (near(steps.interval(), constant)
                || near(steps.interval(), 1 / scale.framesPerSecond()));
    if (steps.known() && !repeats) {
      notes.add(
          "Its labels tell times "
              + FrameTimes.text(steps.interval())
              + " apart"
              + (even ? "" : ", with gaps")
              + ", in the form in which ImageJ writes the playing speed of an AVI file; they were"
              + " not used. If they are the camera's, give frame_interval.");
    }
  }

  private static boolean near(double seconds, double other) {
    return Math.abs(seconds - other) <= TOLD_DIFFERENCE * seconds;
  }
}
