package io.github.umlpsd.movie;

import io.github.umlpsd.job.Count;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * When the frames of a movie were taken: at even steps, and who said so.
 *
 * @param intervalSeconds time from one frame to the next, s
 * @param source where it comes from, in words that follow a comma, for example "from time stamps"
 * @param gaps places where the camera or the program lost frames; they are filled up in the movie
 * @param jitter standard deviation of the steps outside of gaps, as a part of the interval; NaN if
 *     there are no time stamps
 */
public record FrameTimes(double intervalSeconds, String source, List<Gap> gaps, double jitter) {

  private static final MathContext FOUR_DIGITS = new MathContext(4);

  /**
   * Frames that are not in the file.
   *
   * @param start the first of them, from 0, counted with the frames that are filled in
   * @param frames how many
   */
  public record Gap(int start, int frames) {}

  public FrameTimes {
    gaps = List.copyOf(gaps);
  }

  /** Even steps without gaps. */
  public static FrameTimes even(double intervalSeconds, String source) {
    return new FrameTimes(intervalSeconds, source, List.of(), Double.NaN);
  }

  /** Number of frames that are filled in. */
  public int lostFrames() {
    return gaps.stream().mapToInt(Gap::frames).sum();
  }

  /** Which of a movie's frames are filled in. */
  public boolean[] lost(int frames) {
    boolean[] lost = new boolean[frames];
    for (Gap gap : gaps) {
      Arrays.fill(lost, gap.start, Math.min(frames, gap.start + gap.frames), true);
    }
    return lost;
  }

  /** The interval and its source, for example "30.2 ms, from time stamps, 3 gaps". */
  public String text() {
    StringBuilder text = new StringBuilder(text(intervalSeconds)).append(", ").append(source);
    if (!gaps.isEmpty()) {
      text.append(", ").append(Count.of(gaps.size(), "gap"));
    }
    if (jitter >= 0.005) {
      text.append(String.format(Locale.ROOT, ", jitter %.0f %%", 100 * jitter));
    }
    return text.toString();
  }

  /** A time for people, for example "30.2 ms". */
  public static String text(double seconds) {
    return seconds < 1 ? digits(1000 * seconds) + " ms" : digits(seconds) + " s";
  }

  private static String digits(double value) {
    return new BigDecimal(value).round(FOUR_DIGITS).stripTrailingZeros().toPlainString();
  }
}
