package io.github.umlpsd.movie.edges;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.FrameValues;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.statistics.Evenly;
import java.util.function.IntFunction;

/**
 * Finds the edges of a movie that are filled in some of its frames.
 *
 * <p>Some frames are looked at, and all others only if one of them is filled, or the last is.
 */
final class FilledEdges {
  private static final int SAMPLE = 16;
  private static final int FRAMES_PER_TASK = 64;

  /**
   * A pixel that is filled in fewer frames is left as it is, so that no torn frame cuts a movie.
   */
  private static final double LEAST_SHARE = 0.02;

  private FilledEdges() {}

  /** The smallest margins beyond which no pixel is filled, and one pixel more. */
  static Margins of(FrameSource frames, Workers workers) {
    FrameFill fill = new FrameFill(frames.width(), frames.height());
    return isSeen(frames, fill) ? around(counts(frames, fill, workers), frames) : Margins.NONE;
  }

  private static boolean isSeen(FrameSource frames, FrameFill fill) {
    IntFunction<FrameValues> room = FrameValues.room(frames);
    for (int frame : Evenly.chosen(frames.frames(), SAMPLE)) {
      if (fill.maySee(room.apply(frame))) {
        return true;
      }
    }
    return fill.maySee(room.apply(frames.frames() - 1));
  }

  /** In how many frames each pixel is filled. */
  private static int[] counts(FrameSource frames, FrameFill fill, Workers workers) {
    int[] all = new int[frames.width() * frames.height()];
    int tasks = (frames.frames() + FRAMES_PER_TASK - 1) / FRAMES_PER_TASK;
    workers.forEach(
        "Looking at the edges",
        tasks,
        task -> {
          int[] counts = new int[all.length];
          IntFunction<FrameValues> room = FrameValues.room(frames);
          int end = Math.min(frames.frames(), (task + 1) * FRAMES_PER_TASK);
          for (int t = task * FRAMES_PER_TASK; t < end; t++) {
            FrameValues frame = room.apply(t);
            if (fill.maySee(frame)) {
              fill.count(frame, counts);
            }
          }
          synchronized (all) {
            for (int i = 0; i < all.length; i++) {
              all[i] += counts[i];
            }
          }
        });
    return all;
  }

  /** Takes off the outermost column or row of which most is filled, until none is. */
  private static Margins around(int[] counts, FrameSource frames) {
    int least = (int) Math.ceil(LEAST_SHARE * frames.frames());
    int width = frames.width();
    int left = 0;
    int top = 0;
    int right = width - 1;
    int bottom = frames.height() - 1;
    while (left < right && top < bottom) {
      double first = share(counts, top * width + left, width, bottom - top + 1, least);
      double last = share(counts, top * width + right, width, bottom - top + 1, least);
      double upper = share(counts, top * width + left, 1, right - left + 1, least);
      double lower = share(counts, bottom * width + left, 1, right - left + 1, least);
      double most = Math.max(Math.max(first, last), Math.max(upper, lower));
      if (most == 0) {
        break;
      } else if (most == first) {
        left++;
      } else if (most == last) {
        right--;
      } else if (most == upper) {
        top++;
      } else {
        bottom--;
      }
    }
    // Between what is filled and what is seen, moving by parts of a pixel mixes the two.
    return new Margins(
        oneMore(left),
        oneMore(top),
        oneMore(width - 1 - right),
        oneMore(frames.height() - 1 - bottom));
  }

  private static double share(int[] counts, int start, int step, int length, int least) {
    int filled = 0;
    for (int k = 0; k < length; k++) {
      filled += counts[start + k * step] >= least ? 1 : 0;
    }
    return filled / (double) length;
  }

  private static int oneMore(int filled) {
    return filled == 0 ? 0 : filled + 1;
  }
}
