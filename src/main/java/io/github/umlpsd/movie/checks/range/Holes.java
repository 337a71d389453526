package io.github.umlpsd.movie.checks.range;

import io.github.umlpsd.movie.checks.range.HighCounts.Place;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Pixels that are darker than two opposite neighbours by more than half of the range of counts. No
 * microscope makes such steps; counts do that went beyond the highest value and began again at 0.
 * Grains are the same the other way round: noise, hot pixels and rays make more of them than of
 * holes. Dead pixels are holes that have one value. Of a few photons any pixel may be a hole, so
 * that images of few different counts are not judged.
 */
final class Holes {
  private static final int FEWEST = 20;
  private static final int FEWEST_PIXELS = 5;

  /** Grains for each hole that edges of true holes may make. */
  private static final int MOST_GRAINS = 5;

  /** Parts of the range among which values of holes are counted. */
  private static final int PARTS = 64;

  /** Share of the holes in two of these parts that only dead pixels have. */
  private static final double ONE_VALUE = 0.9;

  /** Fewer different counts are those of a few photons. */
  private static final int FEWEST_COUNTS = 64;

  private final int full;
  private final int width;
  private final BitSet pixelsWithHoles = new BitSet();
  private final BitSet counts = new BitSet();
  private final int[] ofPart = new int[PARTS];
  private int holes;
  private int grains;
  private Place first;

  /**
   * @param full above all values of the movie, a power of two from 256
   */
  Holes(int full, int width) {
    this.full = full;
    this.width = width;
  }

  /** Takes up those of a frame; pixels of the edge have no opposite neighbours. */
  void add(int frame, float[] pixels) {
    int[] steps = {1, width, width + 1, width - 1};
    for (float value : pixels) {
      if (value >= 0 && value < full) {
        counts.set((int) value);
      }
    }
    for (int i = width + 1; i < pixels.length - width - 1; i++) {
      if (i % width == 0 || i % width == width - 1) {
        continue;
      }
      boolean hole = false;
      boolean grain = false;
      for (int step : steps) {
        float one = pixels[i - step];
        float other = pixels[i + step];
        hole |= Math.min(one, other) > pixels[i] + full / 2;
        grain |= Math.max(one, other) < pixels[i] - full / 2;
      }
      grains += grain ? 1 : 0;
      if (hole) {
        first = holes++ == 0 ? new Place(frame, i) : first;
        pixelsWithHoles.set(i);
        ofPart[Math.max(0, (int) (pixels[i] * PARTS / full))]++;
      }
    }
  }

  /** Whether there are too many for noise and for pixels out of order. */
  boolean areMany() {
    return holes >= FEWEST
        && pixelsWithHoles.cardinality() >= FEWEST_PIXELS
        && counts.cardinality() >= FEWEST_COUNTS
        && grains <= MOST_GRAINS * holes
        && !haveOneValue();
  }

  private boolean haveOneValue() {
    int most = 0;
    for (int k = 1; k < PARTS; k++) {
      most = Math.max(most, ofPart[k - 1] + ofPart[k]);
    }
    return most > ONE_VALUE * Arrays.stream(ofPart).sum();
  }

  /** How many there are. */
  int count() {
    return holes;
  }

  /** The first of them; null if there is none. */
  Place first() {
    return first;
  }
}
