package io.github.umlpsd.pixels.basins;

import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Whether what blinks is darker than what is beside it, as in an inverted movie. A mask that marks
 * what is bright holds the background of such a movie, and not its crystals.
 *
 * <p>A pixel that blinks is dark if its time average lies below that of the background beside it,
 * by five robust standard deviations of such differences of the pixels that do not blink, and
 * bright likewise. Pixels beside a crystal, which blink by the optics, are neither.
 */
public final class DarkCrystals {
  public static final String NAME = "dark crystals";

  /** Fewer dark pixels are no crystal. */
  private static final int FEWEST = 20;

  private static final double SURE = 5;

  private DarkCrystals() {}

  /**
   * @param average time average, row by row, finite (counts)
   * @param blink of the same movie
   */
  public static Check check(float[] average, LagCovariance blink) {
    boolean[] places = BlinkingPlaces.of(blink);
    int[] blinking = IntStream.range(0, places.length).filter(i -> places[i]).toArray();
    double[] above = aboveBackground(average, places, blink);
    double[] others =
        IntStream.range(0, places.length)
            .filter(i -> !places[i])
            .mapToDouble(i -> Math.abs(above[i]))
            .toArray();
    double limit =
        others.length == 0
            ? Double.POSITIVE_INFINITY
            : SURE * Quantiles.SIGMA_OF_MEDIAN_DEVIATION * Quantiles.median(others);
    long dark = Arrays.stream(blinking).filter(i -> above[i] < -limit).count();
    long bright = Arrays.stream(blinking).filter(i -> above[i] > limit).count();
    Map<String, Object> numbers = Map.of("darker", dark, "brighter", bright);
    return dark >= FEWEST && dark > bright
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "%d of %d pixels that blink and stand out are darker than what is around them, as in a"
                    + " movie whose counts are inverted, in which ON and OFF change places and masks"
                    + " hold the background; invert it back.",
                dark,
                dark + bright),
            numbers)
        : Check.fine(NAME, "What blinks is no darker than what is around it.", numbers);
  }

  private static double[] aboveBackground(float[] average, boolean[] places, LagCovariance blink) {
    Raster image = new Raster(average, blink.width(), blink.height());
    float[] background = LocalBackground.beside(image, places).values();
    double[] above = new double[average.length];
    Arrays.setAll(above, i -> average[i] - background[i]);
    return above;
  }
}
