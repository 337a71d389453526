package io.github.umlpsd.movie.edges;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import java.util.Arrays;

/** Frames that a program moved to take drift out, which fills what it does not know. For tests. */
public final class MovedFrames extends DerivedFrames {
  private final double dx;
  private final double dy;
  private final float fill;

  /**
   * @param dx shift by the last frame, to the right; the first frame is not moved
   * @param dy the same, downwards
   * @param fill value of pixels that are not known
   */
  public MovedFrames(FrameSource source, double dx, double dy, float fill) {
    super(source);
    this.dx = dx;
    this.dy = dy;
    this.fill = fill;
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] raw = new float[pixels.length];
    source.read(frame, raw);
    Arrays.fill(pixels, fill);
    double part = frame / (frames() - 1.0);
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        double fromX = x - dx * part;
        double fromY = y - dy * part;
        int column = (int) Math.floor(fromX);
        int row = (int) Math.floor(fromY);
        double u = fromX - column;
        double v = fromY - row;
        if (column >= 0
            && row >= 0
            && column + (u > 0 ? 1 : 0) < width()
            && row + (v > 0 ? 1 : 0) < height()) {
          int right = u > 0 ? 1 : 0;
          int below = v > 0 ? width() : 0;
          int i = row * width() + column;
          pixels[y * width() + x] =
              (float)
                  ((1 - v) * ((1 - u) * raw[i] + u * raw[i + right])
                      + v * ((1 - u) * raw[i + below] + u * raw[i + below + right]));
        }
      }
    }
  }
}
