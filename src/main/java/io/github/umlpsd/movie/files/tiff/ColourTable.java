package io.github.umlpsd.movie.files.tiff;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours in which the values 0, 1, 2, ... of a movie are shown. Where they were laid over
 * counts, they mostly change little from value to value, as a scale does. Where a colour picture
 * was turned into one of few colours (8-bit Color), values are numbers of those colours, in the
 * order in which they were found.
 *
 * @param red one per value, in any unit that the three have in common; not changed
 * @param green the same
 * @param blue the same
 */
public record ColourTable(int[] red, int[] green, int[] blue) {
  /**
   * Highest ratio of a scale. Of 38 tables of ImageJ and others, 33 have 0.0001 to 0.09, and five
   * that alternate 0.43 to 1.4; of 456 pictures that ImageJ turned into 8 to 256 colours, at least
   * 0.28.
   */
  private static final double SCALE = 0.2;

  public static final String IGNORED = "Its colours are ignored; the values are the stored pixels.";

  public static final String INVERTED =
      "It is to be shown inverted (white is zero); the values are the stored pixels.";

  /** Luminance that may go back, of the highest: rounding. */
  private static final double ROUNDING = 1.5 / 255;

  /** Shares of red, green and blue in luminance (ITU-R BT.601). */
  private static final double[] LUMINANCE = {0.299, 0.587, 0.114};

  /**
   * Says what colours mean for the values.
   *
   * @param name of the movie
   * @return a sentence; empty for shades of grey from black to white
   * @throws UserException if values are numbers of colours: these have no order and fill a part of
   *     the table
   */
  public Optional<String> check(String name) {
    boolean rises = isMonotone(1);
    boolean falls = isMonotone(-1);
    if (rises || falls || ratio() <= SCALE) {
      return isGrey() && falls && !rises
          ? Optional.of(INVERTED)
          : isGrey() && rises ? Optional.empty() : Optional.of(IGNORED);
    }
    if (used() < red.length) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The values of %s are numbers of %d colours in no order (8-bit Color), not counts;"
                  + " give the movie as it was before its colours were reduced, or, if its colours"
                  + " were only laid over counts, choose Image > Lookup Tables > Grays in ImageJ"
                  + " and save it.",
              name,
              used()));
    }
    return Optional.of(
        "The "
            + red.length
            + " colours of its values are in no order, as after Image > Type > 8-bit Color; then"
            + " values are numbers of colours and their traces mean nothing: give the movie as it"
            + " was before, unless these colours were laid over counts.");
  }

  private boolean isGrey() {
    return Arrays.equals(red, green) && Arrays.equals(green, blue);
  }

  /** Values before the colour that fills the end of the table, and one with it. */
  private int used() {
    int n = red.length;
    while (n > 1
        && red[n - 1] == red[n - 2]
        && green[n - 1] == green[n - 2]
        && blue[n - 1] == blue[n - 2]) {
      n--;
    }
    return n;
  }

  /**
   * Whether brightness goes one way.
   *
   * @param direction 1 up, -1 down
   */
  private boolean isMonotone(int direction) {
    double[] bright = new double[used()];
    for (int i = 0; i < bright.length; i++) {
      bright[i] = LUMINANCE[0] * red[i] + LUMINANCE[1] * green[i] + LUMINANCE[2] * blue[i];
    }
    double rounding = ROUNDING * Arrays.stream(bright).max().orElse(0);
    double highest = Double.NEGATIVE_INFINITY;
    for (double value : bright) {
      if (direction * value < highest - rounding) {
        return false;
      }
      highest = Math.max(highest, direction * value);
    }
    return true;
  }

  /**
   * Mean square of the steps from colour to colour over twice the variance of the colours: near 0
   * for a scale, about 1 without any order (J. von Neumann, Ann. Math. Stat. 12, 367, 1941).
   */
  private double ratio() {
    int n = used();
    double steps = 0;
    double squares = 0;
    for (int[] part : new int[][] {red, green, blue}) {
      double mean = Arrays.stream(part, 0, n).average().orElse(0);
      for (int i = 0; i < n; i++) {
        squares += (part[i] - mean) * (part[i] - mean);
        double step = i == 0 ? 0 : part[i] - part[i - 1];
        steps += step * step;
      }
    }
    return steps / (2 * squares);
  }
}
