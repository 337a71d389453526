package io.github.umlpsd.movie;

/**
 * Frames that are computed from those of another source, of the same size unless said otherwise.
 */
public abstract class DerivedFrames implements FrameSource {
  /** What the frames are computed from. */
  protected final FrameSource source;

  protected DerivedFrames(FrameSource source) {
    this.source = source;
  }

  @Override
  public int width() {
    return source.width();
  }

  @Override
  public int height() {
    return source.height();
  }

  @Override
  public int frames() {
    return source.frames();
  }

  @Override
  public float saturationCounts() {
    return source.saturationCounts();
  }

  @Override
  public Margins margins() {
    return source.margins();
  }

  @Override
  public void checkUnchanged() {
    source.checkUnchanged();
  }

  @Override
  public void close() {
    source.close();
  }
}
