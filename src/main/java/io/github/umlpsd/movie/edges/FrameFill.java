package io.github.umlpsd.movie.edges;

import io.github.umlpsd.movie.FrameValues;

/**
 * Which pixels of one frame are filled: those of one value that hang together with a corner.
 *
 * <p>A frame that was moved or turned lacks a strip or a wedge that begins at a corner. Its value,
 * such as 0 or NaN, is seen nowhere else in the frame. Where it is, as in movies that were clipped
 * or have few grey levels, nothing can be told, and no pixel is filled; nor where the rest is as
 * even, as in drawn images.
 */
final class FrameFill {
  /** A fill shows as so many equal pixels along an edge, from the corner on. */
  private static final int RUN = 8;

  /** More of a frame than this is lost otherwise, as in a frame that is torn or constant. */
  private static final double MOST_FILLED = 0.5;

  /** The value of the fill may be that of so many of the other pixels. */
  private static final double MOST_BY_CHANCE = 0.01;

  /** Of so many of the other pixels the next one may have the same value, along either way. */
  private static final double MOST_EQUAL = 0.5;

  private final int width;
  private final int height;

  FrameFill(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Whether a frame may be filled, from its corners alone. */
  boolean maySee(FrameValues frame) {
    return width >= RUN && height >= RUN && filledCorner(frame) >= 0;
  }

  /** Adds 1 to the count of each filled pixel. */
  void count(FrameValues frame, int[] counts) {
    boolean[] filled = new boolean[width * height];
    for (int corner : corners()) {
      if (isRun(frame, corner)) {
        flood(frame, corner, filled);
      }
    }
    if (standsOut(frame, filled)) {
      for (int i = 0; i < filled.length; i++) {
        counts[i] += filled[i] ? 1 : 0;
      }
    }
  }

  /** Whether what is filled is less than most of the frame, and unlike the rest. */
  private boolean standsOut(FrameValues frame, boolean[] filled) {
    float value = frame.at(filledCorner(frame));
    int others = 0;
    int asFilled = 0;
    int asRight = 0;
    int asBelow = 0;
    for (int i = 0; i < filled.length; i++) {
      if (!filled[i]) {
        float here = frame.at(i);
        others++;
        asFilled += same(here, value) ? 1 : 0;
        asRight += i % width < width - 1 && same(here, frame.at(i + 1)) ? 1 : 0;
        asBelow += i + width < filled.length && same(here, frame.at(i + width)) ? 1 : 0;
      }
    }
    return others >= (1 - MOST_FILLED) * filled.length
        && asFilled <= MOST_BY_CHANCE * others
        && Math.max(asRight, asBelow) <= MOST_EQUAL * others;
  }

  /** A corner that a run of equal pixels begins at; -1 without any. */
  private int filledCorner(FrameValues frame) {
    for (int corner : corners()) {
      if (isRun(frame, corner)) {
        return corner;
      }
    }
    return -1;
  }

  private int[] corners() {
    return new int[] {0, width - 1, (height - 1) * width, height * width - 1};
  }

  private boolean isRun(FrameValues frame, int corner) {
    int along = corner % width == 0 ? 1 : -1;
    int down = corner < width ? width : -width;
    return isRun(frame, corner, along) || isRun(frame, corner, down);
  }

  private static boolean isRun(FrameValues frame, int corner, int step) {
    float value = frame.at(corner);
    for (int k = 1; k < RUN; k++) {
      if (!same(frame.at(corner + k * step), value)) {
        return false;
      }
    }
    return true;
  }

  private void flood(FrameValues frame, int corner, boolean[] filled) {
    float value = frame.at(corner);
    int[] waiting = new int[filled.length];
    int n = 0;
    if (!filled[corner]) {
      filled[corner] = true;
      waiting[n++] = corner;
    }
    while (n > 0) {
      int pixel = waiting[--n];
      int x = pixel % width;
      int[] near = {
        x > 0 ? pixel - 1 : -1, x < width - 1 ? pixel + 1 : -1, pixel - width, pixel + width
      };
      for (int other : near) {
        if (other >= 0 && other < filled.length && !filled[other] && same(frame.at(other), value)) {
          filled[other] = true;
          waiting[n++] = other;
        }
      }
    }
  }

  private static boolean same(float a, float b) {
    return a == b || Float.isNaN(a) && Float.isNaN(b);
  }
}
