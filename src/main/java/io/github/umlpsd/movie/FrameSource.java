package io.github.umlpsd.movie;

/**
 * Where the pixels of a movie come from, one frame at a time. Frames are never all in memory.
 *
 * <p>Implementations must allow {@link #read} from several threads at once.
 */
public interface FrameSource extends AutoCloseable {
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

  /**
   * Reads one frame of whole counts into {@link CountWords}.
   *
   * @param words receives {@link CountWords#length} words
   * @throws io.github.umlpsd.job.UserException if the frame cannot be read
   * @throws IllegalStateException unless {@link #isWholeCounts}
   */
  default void readWords(int frame, int[] words) {
    if (!isWholeCounts()) {
      throw new IllegalStateException("frames are not whole counts");
    }
    float[] pixels = new float[width() * height()];
    read(frame, pixels);
    CountWords.fill(words, pixels.length, i -> (int) pixels[i]);
  }

  /**
   * The count at which the pixel type is full, for example 65535 for 16 bits. Pixels that reach it
   * are saturated. Infinite when the type has no such limit.
   */
  default float saturationCounts() {
    return Float.POSITIVE_INFINITY;
  }

  /**
   * Whether a frame may have a saturated pixel; false only if it is known to have none, so that it
   * need not be read to look for one.
   *
   * @param frame 0 to frames-1
   */
  default boolean maySaturate(int frame) {
    return saturationCounts() < Float.POSITIVE_INFINITY;
  }

  /**
   * Whether all values are whole numbers from 0 to 65535, as cameras give them. They are finite
   * then, and 2 bytes hold one.
   */
  default boolean isWholeCounts() {
    return false;
  }

  /**
   * Compares the files with what they were when the movie was opened.
   *
   * @throws io.github.umlpsd.job.UserException if one was written to, so that frames read early and
   *     late do not belong together
   */
  default void checkUnchanged() {}

  /** What was not seen in all frames, beyond which the nearest pixel that was counts. */
  default Margins margins() {
    return Margins.NONE;
  }

  /** Gives back files held open. Nothing may be read afterwards. */
  @Override
  default void close() {}
}
