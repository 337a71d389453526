package io.github.umlpsd.imagej.input;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Whether an image can be a mask of two kinds of pixels. Smoothed edges, and the traces of JPEG,
 * are neither 0 nor the mask, and would make crystals wider without a word.
 *
 * @param width columns
 * @param inside the pixels that are marked, row by row
 * @param value of a pixel, 0 or more; that of an unmarked one is not asked for
 */
record MaskEdges(int width, boolean[] inside, IntUnaryOperator value) {
  /**
   * Part of the rim from which it is soft. Of label images only the corners are between others, of
   * smoothed ones nearly all of it.
   */
  private static final double SOFT = 0.5;

  /**
   * Refuses a mask whose background is not 0, and one whose edges are soft.
   *
   * @param name of the mask
   * @throws UserException if it is such a mask
   */
  void require(String name) {
    int rim = 0;
    int between = 0;
    for (int i = 0; i < inside.length; i++) {
      if (inside[i]) {
        int around = around(i);
        rim += around > 0 ? 1 : 0;
        between += around > 1 ? 1 : 0;
      }
    }
    if (rim == 0
        && inside[0]
        && IntStream.range(0, inside.length).map(value).distinct().count() > 1) {
      throw new UserException(
          "The mask image "
              + name
              + " has several values, but none is 0 or black, so that all pixels are marked; make its"
              + " background 0.");
    }
    if (between > SOFT * rim) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The mask image %s has soft edges, as smoothed, scaled or JPEG images do: %s at its rim"
                  + " %s between the background and the mask; save it with two values, for example"
                  + " by Image > Adjust > Threshold in ImageJ.",
              name,
              Count.among(between, rim, "pixel"),
              Count.verb(between, "is", "are")));
    }
  }

  /** 0 = no neighbour is unmarked; 1 = one is; 2 = one is, and another is brighter. */
  private int around(int i) {
    boolean unmarked = false;
    boolean brighter = false;
    int x = i % width;
    int y = i / width;
    for (int v = Math.max(0, y - 1); v <= Math.min(inside.length / width - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        int other = v * width + u;
        unmarked |= !inside[other];
        brighter |= inside[other] && value.applyAsInt(other) > value.applyAsInt(i);
      }
    }
    return unmarked ? brighter ? 2 : 1 : 0;
  }
}
