package io.github.umlpsd.movie.checks.light;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.FrameFacts;
import io.github.umlpsd.movie.checks.TraceNoise;
import io.github.umlpsd.statistics.Quantiles;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A flash in the first frames, as of a shutter or a lamp that has just been switched on: the level
 * of the whole image falls at one step, and stays.
 */
public final class FirstFlash {
  static final String NAME = "flash at the start";
  private static final int MOST_FRAMES = 5;
  private static final int LATER_FRAMES = 30;

  /** Least step, in standard deviations of the level. */
  private static final double SIGMAS = 8;

  /** Share of the whole excess that goes at the last step. */
  private static final double SUDDEN = 0.5;

  /** Rounding of counts may make the level seem to have no noise. */
  private static final double LEAST_SIGMA_SHARE = 0.002;

  private FirstFlash() {}

  public static Check of(FrameFacts facts) {
    double[] level = facts.usedLevels();
    if (level.length < MOST_FRAMES + LATER_FRAMES) {
      return Check.notChecked(NAME, "The movie is too short to see a flash at its start.");
    }
    double[] later = java.util.Arrays.copyOfRange(level, MOST_FRAMES, MOST_FRAMES + LATER_FRAMES);
    double after = Quantiles.median(later);
    double noise = 0;
    for (int t = 1; t < later.length; t++) {
      noise = Math.max(noise, Math.abs(later[t] - later[t - 1]) / 3);
    }
    double least =
        SIGMAS
            * Math.max(
                noise, Math.max(TraceNoise.sigma(later), LEAST_SIGMA_SHARE * Math.abs(after)));
    int last = -1;
    for (int t = 0; t < MOST_FRAMES; t++) {
      last = level[t] - after > least ? t : last;
    }
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("level_of_first_frame_counts", level[0]);
    numbers.put("level_after_counts", after);
    boolean sudden = last >= 0 && level[last] - level[last + 1] > SUDDEN * (level[last] - after);
    numbers.put("frames", sudden ? last + 1 : 0);
    if (!sudden) {
      return Check.fine(NAME, "No flash in the first frames.", numbers);
    }
    int first = facts.used()[last] + 1;
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "A flash in the first %s: the whole image is at %.5g counts, later at %.5g; begin %d"
                + " frame%s later by first_frame.",
            last == 0 ? "frame" : last + 1 + " frames",
            level[0],
            after,
            first,
            first == 1 ? "" : "s"),
        numbers);
  }
}
