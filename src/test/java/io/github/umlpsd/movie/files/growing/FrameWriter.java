package io.github.umlpsd.movie.files.growing;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** Writes a movie frame by frame as acquisition programs do, into files of full size. */
public interface FrameWriter extends Closeable {
  /**
   * Writes a frame.
   *
   * @param number in time, from 0
   * @param milliseconds time stamp
   */
  void write(int number, double milliseconds, short[] pixels) throws IOException;

  /**
   * Writes an image at a place along several axes.
   *
   * @param axes places by {@code time}, {@code channel}, {@code z} and {@code position}
   * @param milliseconds time stamp
   */
  void write(Map<String, ?> axes, double milliseconds, short[] pixels) throws IOException;

  /** Ends the movie: descriptions are written, what was not used is cut off. */
  @Override
  void close() throws IOException;
}
