package io.github.umlpsd.movie.checks.range;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The counts just below a power of two in some frames. Those that went below 0 began again there:
 * they lie where it is dark, and get more frequent up to the very highest, as counts around 0 do
 * down to it. Hot pixels and rays lie in the dark too, but those that are full heap up at the
 * highest, and others have any height.
 */
final class HighCounts {
  /** The highest counts are those of the uppermost part of the range, one in so many. */
  private static final int PART = 16;

  /** Counts below this part of the range are low. */
  private static final int LOW_PART = 8;

  /** Fewer values tell nothing. */
  private static final int FEWEST = 40;

  /** Fewer pixels are single ones out of order. */
  private static final int FEWEST_PIXELS = 5;

  /** Share of high values whose neighbours are low or high, as counts around 0 are. */
  private static final double EXTREME = 0.75;

  /** Share of those of which a neighbour is low. */
  private static final double IN_THE_DARK = 0.3;

  /** So many more are in the uppermost part than in the one below it. */
  private static final int GATHERED = 10;

  /** Least share of the upper half of what is just below the end. */
  private static final double UPPER_SHARE = 0.35;

  /** Fewer different values have halves by chance, as where counts were multiplied. */
  private static final int FEWEST_DIFFERENT = 8;

  /** The highest value of so many pixel values or fewer is no plateau. */
  private static final int NO_PLATEAU = 10;

  /** How far the highest value is above what the two values below it lead to. */
  private static final double ABOVE_COURSE = 2;

  private final int full;
  private final int width;
  private final int[] below;
  private final BitSet highPixels = new BitSet();
  private int values;
  private int extreme;
  private int dark;
  private int lower;
  private Place first;

  /** A pixel of a frame, both from 0. */
  record Place(int frame, int pixel) {}

  /**
   * @param full above all values of the movie, a power of two from 256
   */
  HighCounts(int full, int width) {
    this.full = full;
    this.width = width;
    this.below = new int[full / PART];
  }

  /** The least count that is high. */
  static float least(int full) {
    return full - full / PART;
  }

  /** Takes up those of a frame. */
  void add(int frame, float[] pixels) {
    for (int i = 0; i < pixels.length; i++) {
      float value = pixels[i];
      if (isHigh(value)) {
        first = values++ == 0 ? new Place(frame, i) : first;
        below[full - 1 - (int) value]++;
        highPixels.set(i);
        compare(pixels, i);
      } else if (value >= full - 2 * full / PART && value < full) {
        lower++;
      }
    }
  }

  private boolean isHigh(float value) {
    return value >= least(full) && value < full;
  }

  private void compare(float[] pixels, int i) {
    boolean low = false;
    for (int step : new int[] {-1, 1, -width, width}) {
      int k = i + step;
      if (k < 0 || k >= pixels.length || Math.abs(k % width - i % width) > 1) {
        continue;
      }
      if (pixels[k] < full / LOW_PART) {
        low = true;
      } else if (!isHigh(pixels[k])) {
        return;
      }
    }
    extreme++;
    dark += low ? 1 : 0;
  }

  /** Whether these are counts that went below 0. */
  boolean cameFromBelow() {
    return values >= FEWEST
        && extreme >= EXTREME * values
        && dark >= IN_THE_DARK * values
        && GATHERED * lower <= values
        && highPixels.cardinality() >= FEWEST_PIXELS
        && runToTheEnd()
        && !areCutOff();
  }

  /** Whether they do not get rarer towards the end, on all scales that have enough of them. */
  private boolean runToTheEnd() {
    if (below[1] >= FEWEST / 2 && 2 * below[0] < below[1]) {
      return false;
    }
    int part = below.length;
    while (count(part) >= FEWEST && different(part) >= FEWEST_DIFFERENT) {
      if (count(part / 2) < UPPER_SHARE * count(part)) {
        return false;
      }
      part /= 2;
    }
    return part < below.length || below[0] > 0;
  }

  private int count(int part) {
    return Arrays.stream(below, 0, part).sum();
  }

  private int different(int part) {
    return (int) Arrays.stream(below, 0, part).filter(n -> n > 0).count();
  }

  /**
   * Whether the very highest value stands out from the two below it, as of counts that were cut
   * off: n1 n3 > 2 n2^2. Of counts with Gaussian noise the logarithms of the numbers curve down.
   */
  boolean areCutOff() {
    int[] highest = Arrays.copyOf(Arrays.stream(below).filter(n -> n > 0).limit(3).toArray(), 3);
    double next = Math.max(1, highest[1]);
    return highest[0] > NO_PLATEAU
        && highest[0] * (double) Math.max(1, highest[2]) > ABOVE_COURSE * next * next;
  }

  /** How many there are. */
  int values() {
    return values;
  }

  /** The first of them; null if there is none. */
  Place first() {
    return first;
  }
}
