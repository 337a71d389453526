package io.github.umlpsd.simulate;

import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.emitters.RandomStream;

/**
 * Frames that are drawn when they are read. The noise of a frame depends on the seed and its number
 * alone, so frames may be read in any order and by many threads.
 */
abstract class DrawnFrames implements FrameSource {
  private final int width;
  private final int height;
  private final int frames;
  private final long seed;
  private final long stream;

  /**
   * @param stream tells the noise from other random numbers of the same seed
   */
  DrawnFrames(int width, int height, int frames, long seed, long stream) {
    this.width = width;
    this.height = height;
    this.frames = frames;
    this.seed = seed;
    this.stream = stream;
  }

  @Override
  public final int width() {
    return width;
  }

  @Override
  public final int height() {
    return height;
  }

  @Override
  public final int frames() {
    return frames;
  }

  /** Random numbers for the noise of a frame. */
  final RandomStream noise(int frame) {
    return RandomStream.of(seed, stream, frame);
  }
}
