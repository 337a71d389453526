package io.github.umlpsd.movie;

/** Counts taken from the highest of 16 bits. */
public final class InvertedFrames extends DerivedFrames {
  private static final float WHITE = 65535;

  public InvertedFrames(FrameSource source) {
    super(source);
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = WHITE - pixels[i];
    }
  }
}
