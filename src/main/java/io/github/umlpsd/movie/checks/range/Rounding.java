package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.sums.Projections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers so large that what changes in them is lost: frames are held in single precision, in which
 * whole numbers above 16,777,216 are rounded, the more the larger they are.
 */
public final class Rounding {
  private static final String NAME = "rounding";

  /** From here on single precision holds no halves. */
  private static final float LARGE = 1 << 23;

  /** Steps of single precision in a pixel's standard deviation that are enough. */
  private static final double ENOUGH_STEPS = 8;

  private Rounding() {}

  public static Check of(Optional<Projections> projections) {
    if (projections.isEmpty()) {
      return Check.notChecked(NAME, "Rounding is not told in a movie that was changed before.");
    }
    Projections seen = projections.get();
    float[] mean = seen.mean();
    int rounded = 0;
    float step = 0;
    for (int i = 0; i < mean.length; i++) {
      float ulp = Math.ulp(mean[i]);
      if (Math.abs(mean[i]) >= LARGE && seen.std()[i] < ENOUGH_STEPS * ulp) {
        rounded++;
        step = Math.max(step, ulp);
      }
    }
    if (2 * rounded < mean.length) {
      return Check.fine(NAME, "Counts are small enough to be held without loss.", Map.of());
    }
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "Counts as large as these are held in steps of up to %.0f (single precision), which is"
                + " not far below what changes in them; subtract the constant offset and save the"
                + " movie again.",
            step),
        Map.of("rounded_pixels", rounded, "largest_step_counts", (double) step));
  }
}
