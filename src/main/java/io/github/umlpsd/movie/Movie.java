package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A fluorescence movie: frames in time, with their interval and pixel size. Close it after use: it
 * may hold a file open.
 *
 * @param name what to call it in results, usually the file name without its ending
 * @param frames the pixels; at least 2 frames
 * @param frameIntervalSeconds time from one frame to the next, in s, above 0
 * @param pixelSizeMicrometers edge of a pixel in the sample, in um; empty when not known
 * @param notes assumptions made while opening, for people, for example "slices taken as frames"
 */
public record Movie(
    String name,
    FrameSource frames,
    double frameIntervalSeconds,
    OptionalDouble pixelSizeMicrometers,
    List<String> notes)
    implements AutoCloseable {

  public Movie {
    if (frames.frames() < 2) {
      throw new UserException(
          name + " has " + frames.frames() + " frame, but a movie needs at least 2; give a stack.");
    }
    if (!(frameIntervalSeconds > 0) || Double.isInfinite(frameIntervalSeconds)) {
      throw new UserException(
          name
              + " has no frame interval; give frame_interval in seconds"
              + " or set it in the image's properties.");
    }
    notes = List.copyOf(notes);
  }

  /** Closes the frames. */
  @Override
  public void close() {
    frames.close();
  }
}
