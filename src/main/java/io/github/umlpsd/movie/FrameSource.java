package io.github.umlpsd.movie;

/**
 * Where the pixels of a movie come from, one frame at a time. Frames are never all in memory.
 *
 * <p>Implementations must allow {@link #read} from several threads at once.
 */
public interface FrameSource {
  /** Columns of a frame. */
  int width();

  /** Rows of a frame. */
  int height();

  /** Number of frames. */
  int frames();

  /**
   * Reads one frame.
   *
   * @param frame 0 to frames-1
   * @param pixels receives width x height values, row by row
   * @throws io.github.umlpsd.job.UserException if the frame cannot be read
   */
  void read(int frame, float[] pixels);
}
