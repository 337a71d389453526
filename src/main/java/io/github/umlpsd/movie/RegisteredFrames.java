package io.github.umlpsd.movie;

/**
 * A movie with its drift taken out: each frame is moved back, between pixels by bilinear
 * interpolation. Beyond the edge the nearest pixel of the edge counts. Interpolation lowers the
 * noise of a pixel, the more the nearer the shift is to half a pixel.
 */
public final class RegisteredFrames extends DerivedFrames {
  private final DriftEstimate drift;

  private RegisteredFrames(FrameSource source, DriftEstimate drift) {
    super(source);
    this.drift = drift;
  }

  /** The frames themselves if there is no drift. */
  public static FrameSource of(FrameSource source, DriftEstimate drift) {
    return drift.isNone() ? source : new RegisteredFrames(source, drift);
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] raw = new float[pixels.length];
    source.read(frame, raw);
    int width = width();
    int lastColumn = width - 1;
    int lastRow = height() - 1;
    double dx = drift.xPixels(frame);
    double dy = drift.yPixels(frame);
    int wholeX = (int) Math.floor(dx);
    int wholeY = (int) Math.floor(dy);
    float partX = (float) (dx - wholeX);
    float partY = (float) (dy - wholeY);
    for (int y = 0, i = 0; y <= lastRow; y++) {
      int upper = width * clamp(y + wholeY, lastRow);
      int lower = width * clamp(y + wholeY + 1, lastRow);
      for (int x = 0; x <= lastColumn; x++, i++) {
        int left = clamp(x + wholeX, lastColumn);
        int right = clamp(x + wholeX + 1, lastColumn);
        float above = raw[upper + left] + partX * (raw[upper + right] - raw[upper + left]);
        float below = raw[lower + left] + partX * (raw[lower + right] - raw[lower + left]);
        pixels[i] = above + partY * (below - above);
      }
    }
  }

  private static int clamp(int place, int last) {
    return Math.max(0, Math.min(last, place));
  }
}
