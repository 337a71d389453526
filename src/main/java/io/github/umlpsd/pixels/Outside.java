package io.github.umlpsd.pixels;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is outside of all crystals on the time average, and the background that it makes.
 *
 * <p>A mask that a user gave may leave out crystals, or parts of them, whose light is no
 * background. The median of what is outside does not see them as long as they are less than half of
 * it, as a mean would.
 *
 * @param background median, in the unit of the time average; 0 if the mask is everywhere
 * @param bright share of the pixels outside that are nearer to the light of the mask than to the
 *     darkest twentieth of what is outside, 0 to 1
 */
public record Outside(double background, double bright) {
  private static final double DARKEST = 0.05;

  /** Above this share the median is that of brighter and brighter background. */
  private static final double MOST_BRIGHT = 0.35;

  /**
   * @param average time average, width x height values
   */
  public static Outside of(Mask mask, float[] average) {
    double[] outside =
        IntStream.range(0, average.length)
            .filter(i -> mask.crystals()[i] < 0)
            .mapToDouble(i -> average[i])
            .toArray();
    if (outside.length == 0) {
      return new Outside(0, 0);
    }
    double inside = Arrays.stream(mask.places()).mapToDouble(i -> average[i]).average().orElse(0);
    double half = (Quantiles.of(outside, DARKEST) + inside) / 2;
    double bright = Arrays.stream(outside).filter(value -> value > half).count();
    return new Outside(Quantiles.median(outside), bright / outside.length);
  }

  /** What a user should know who gave the mask; empty if nothing. */
  public Optional<String> warning() {
    return bright <= MOST_BRIGHT
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%.0f %% of the pixels outside of the mask are nearly as bright as those inside, so"
                    + " that the background, %.6g, may hold light of crystals; relative spectra,"
                    + " relative_change and common_signal depend on it: take a larger image.",
                100 * bright,
                background));
  }
}
