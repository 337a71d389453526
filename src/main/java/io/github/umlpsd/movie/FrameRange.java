package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;

/** A run of the frames of a longer movie. */
public final class FrameRange extends DerivedFrames {
  private final int first;
  private final int count;

  private FrameRange(FrameSource source, int first, int count) {
    super(source);
    this.first = first;
    this.count = count;
  }

  /**
   * A run of frames.
   *
   * @param firstFrame from 1; 0 = from the start
   * @param lastFrame from 1, inclusive; 0 = to the end
   * @param name of the movie, for the message
   * @throws UserException if the movie has no such frames
   */
  public static FrameSource of(FrameSource source, int firstFrame, int lastFrame, String name) {
    FrameSpan span = FrameSpan.of(firstFrame, lastFrame, source.frames(), name);
    return span.isAll(source.frames()) ? source : new FrameRange(source, span.from(), span.count());
  }

  @Override
  public int frames() {
    return count;
  }

  @Override
  public boolean isWholeCounts() {
    return source.isWholeCounts();
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(first + frame, pixels);
  }

  @Override
  public void readWords(int frame, int[] words) {
    source.readWords(first + frame, words);
  }
}
