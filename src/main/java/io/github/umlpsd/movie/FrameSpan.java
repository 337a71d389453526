package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

/**
 * The frames that a user asks for, of a movie or of traces.
 *
 * @param from first of them, from 0
 * @param to behind the last of them
 */
public record FrameSpan(int from, int to) {
  private static final int FEWEST = 2;

  /**
   * The frames that two parameters name.
   *
   * @param firstFrame from 1; 0 = from the start
   * @param lastFrame from 1, inclusive; 0 = to the end
   * @param frames that there are
   * @param name of the movie or table, for the message
   * @throws UserException if there are not so many, or if fewer than two are left
   */
  public static FrameSpan of(int firstFrame, int lastFrame, int frames, String name) {
    if (lastFrame > frames) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "last_frame is %d, but %s ends with frame %d; give at most %d, or 0 for the end.",
              lastFrame,
              name,
              frames,
              frames));
    }
    FrameSpan span =
        new FrameSpan(Math.max(1, firstFrame) - 1, lastFrame == 0 ? frames : lastFrame);
    boolean asked = firstFrame > 0 || lastFrame > 0;
    if (asked && span.count() < FEWEST) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "first_frame is %d and last_frame %d, but %s has %d frames and at least %d must be"
                  + " left.",
              firstFrame,
              lastFrame,
              name,
              frames,
              FEWEST));
    }
    return span;
  }

  /** How many frames. */
  public int count() {
    return to - from;
  }

  /** Whether these are all of so many frames. */
  public boolean isAll(int frames) {
    return from == 0 && to == frames;
  }
}
