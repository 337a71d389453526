package io.github.umlpsd.movie;

/** The same frames, which say that they are whole numbers from 0 to 65535; for tests. */
public final class WholeCounts extends DerivedFrames {
  public WholeCounts(FrameSource source) {
    super(source);
  }

  @Override
  public boolean isWholeCounts() {
    return true;
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
  }
}
