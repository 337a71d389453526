package io.github.umlpsd.movie.checks.light;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import io.github.umlpsd.statistics.Quantiles;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Frames that are brighter and darker in turn, as of two channels or two lamps that were taken for
 * one movie.
 */
public final class AlternatingFrames {
  static final String NAME = "alternating frames";
  private static final int FEWEST_FRAMES = 30;
  private static final double ERRORS = 8;
  private static final double LEAST_SHARE = 0.004;

  /** Neighbouring differences share frames, so that fewer than all of them are independent. */
  private static final double SHARED = 3;

  private AlternatingFrames() {}

  public static Check of(FrameFacts facts) {
    double[] level = facts.usedLevels();
    if (level.length < FEWEST_FRAMES) {
      return Check.notChecked(NAME, "The movie is too short to see whether its frames alternate.");
    }
    int n = level.length - 2;
    double sum = 0;
    double squares = 0;
    for (int t = 1; t <= n; t++) {
      double over = level[t] - (level[t - 1] + level[t + 1]) / 2;
      sum += t % 2 == 0 ? over : -over;
      squares += over * over;
    }
    double difference = sum / n;
    double error = Math.sqrt(SHARED * Math.max(0, squares / n - difference * difference) / n);
    double usual = Math.abs(Quantiles.median(level));
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("odd_minus_even_counts", difference);
    numbers.put("error_counts", error);
    boolean told =
        Math.abs(difference) > ERRORS * error && Math.abs(difference) > LEAST_SHARE * usual;
    return told
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "The whole image is brighter in every %s frame, by %.3g of %.4g counts, as when two"
                    + " channels or lamps in turn are taken for one movie; give them one by one.",
                difference > 0 ? "odd" : "even",
                Math.abs(difference),
                usual),
            numbers)
        : Check.fine(NAME, "Odd and even frames are equally bright.", numbers);
  }
}
