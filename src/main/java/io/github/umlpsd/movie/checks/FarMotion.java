package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.FrameSource;
import java.util.stream.IntStream;

/**
 * Whether a movie of crystals ends as it began, but elsewhere. A shift of a large part of the image
 * may be one thing taken for another; it is believed if the image of the last frames, moved back,
 * is that of the first ones, and is not where it stands.
 */
final class FarMotion {
  private static final int MOST_FRAMES_PER_MEAN = 50;

  /** Part of the movie that is averaged near each end. */
  private static final int PART = 20;

  private static final double LEAST_CORRELATION = 0.6;

  /** Most of that correlation that is left without moving back. */
  private static final double MOST_UNMOVED = 0.5;

  private final float[] first;
  private final float[] last;
  private final int width;
  private final int height;

  /**
   * @param used frames that show something, from 0, rising; at least two
   * @param begin which of them the middle of the first ones is; as far from the end are the last
   * @param largestSide of the middle of the frames that is compared
   */
  FarMotion(FrameSource source, int[] used, int begin, int largestSide) {
    int n = Math.max(1, Math.min(MOST_FRAMES_PER_MEAN, used.length / PART));
    int from = Math.max(0, begin - n / 2);
    int[] ends =
        IntStream.range(0, 2 * n)
            .map(i -> i < n ? used[from + i] : used[used.length - from - 2 * n + i])
            .toArray();
    SomeFrames means = new SomeFrames(source, ends, n, largestSide);
    this.width = means.width();
    this.height = means.height();
    this.first = new float[width * height];
    this.last = new float[width * height];
    means.read(0, first);
    means.read(1, last);
  }

  /**
   * @param dx from the first frames to the last, pixels
   * @param dy the same along y
   */
  boolean isSeen(double dx, double dy) {
    double moved = correlation((int) Math.rint(dx), (int) Math.rint(dy));
    return moved >= LEAST_CORRELATION && correlation(0, 0) <= MOST_UNMOVED * moved;
  }

  /** Of what both ends show if the last frames are moved back; 0 if nothing is seen of them. */
  private double correlation(int dx, int dy) {
    int n = 0;
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int y = Math.max(0, -dy); y < Math.min(height, height - dy); y++) {
      for (int x = Math.max(0, -dx); x < Math.min(width, width - dx); x++) {
        double here = first[y * width + x] - first[0];
        double there = last[(y + dy) * width + x + dx] - first[0];
        n++;
        a += here;
        b += there;
        aa += here * here;
        bb += there * there;
        ab += here * there;
      }
    }
    double spread = (aa - a * a / n) * (bb - b * b / n);
    return spread > 0 ? (ab - a * b / n) / Math.sqrt(spread) : 0;
  }
}
