package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A fluorescence movie: frames in time, with their interval and pixel size. Close it after use: it
 * may hold a file open.
 *
 * @param name what to call it in results, usually the file name without its ending
 * @param frames the pixels; at least 2 frames
 * @param times when the frames were taken
 * @param pixelSizeMicrometers edge of a pixel in the sample, in um; empty when not known
 * @param notes assumptions made while opening, for people, for example "slices taken as frames"
 */
public record Movie(
    String name,
    FrameSource frames,
    FrameTimes times,
    OptionalDouble pixelSizeMicrometers,
    List<String> notes)
    implements AutoCloseable {
  /** Frames that a movie needs. */
  public static final int FEWEST_FRAMES = 2;

  /** Longer intervals are mistakes; a week has 604,800 s. */
  private static final double LONGEST_INTERVAL_SECONDS = 1e6;

  public Movie {
    if (frames.frames() < FEWEST_FRAMES) {
      throw new UserException(
          name
              + " has "
              + frames.frames()
              + " frame, but a movie needs at least "
              + FEWEST_FRAMES
              + "; give a stack.");
    }
    double interval = times.intervalSeconds();
    if (!(interval > 0)) {
      throw new UserException(
          name
              + " has no frame interval; give frame_interval in seconds"
              + " or set it in the image's properties.");
    }
    if (interval > LONGEST_INTERVAL_SECONDS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The frame interval of %s is %.4g s, which cannot be right; give frame_interval in"
                  + " seconds.",
              name,
              interval));
    }
    notes = List.copyOf(notes);
  }

  /** A movie at even steps that the caller knows. */
  public Movie(
      String name,
      FrameSource frames,
      double frameIntervalSeconds,
      OptionalDouble pixelSizeMicrometers,
      List<String> notes) {
    this(
        name,
        frames,
        FrameTimes.even(frameIntervalSeconds, "as given"),
        pixelSizeMicrometers,
        notes);
  }

  /** The same movie with other frames, such as those that were derived from its own. */
  public Movie with(FrameSource others) {
    return new Movie(name, others, times, pixelSizeMicrometers, notes);
  }

  /** Time from one frame to the next, in s, above 0. */
  public double frameIntervalSeconds() {
    return times.intervalSeconds();
  }

  /**
   * To be called when all has been read: compares the files with what they were at first.
   *
   * @throws UserException if a file was written to in the meantime
   */
  public void checkUnchanged() {
    frames.checkUnchanged();
  }

  /** Closes the frames. */
  @Override
  public void close() {
    frames.close();
  }
}
