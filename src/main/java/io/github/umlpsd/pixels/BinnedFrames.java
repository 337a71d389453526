package io.github.umlpsd.pixels;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Margins;
import java.util.Locale;

/**
 * A movie whose pixels are the means of squares of camera pixels. Columns and rows left over at the
 * right and the bottom are cut off.
 */
final class BinnedFrames extends DerivedFrames {
  private final int edge;

  private BinnedFrames(FrameSource source, int edge) {
    super(source);
    this.edge = edge;
    if (width() == 0 || height() == 0) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Frames of %d x %d pixels are too small for pixel_binning %d.",
              source.width(),
              source.height(),
              edge));
    }
  }

  /** The frames themselves for an edge of 1. */
  static FrameSource of(FrameSource source, int edge) {
    return edge == 1 ? source : new BinnedFrames(source, edge);
  }

  /** Marks of the binned image: those squares of which at least half is marked. */
  static boolean[] marks(boolean[] marks, int width, int height, int edge) {
    int columns = width / edge;
    int rows = height / edge;
    boolean[] binned = new boolean[columns * rows];
    for (int i = 0; i < binned.length; i++) {
      int inside = 0;
      for (int k = 0; k < edge * edge; k++) {
        int x = i % columns * edge + k % edge;
        int y = i / columns * edge + k / edge;
        inside += marks[y * width + x] ? 1 : 0;
      }
      binned[i] = 2 * inside >= edge * edge;
    }
    return binned;
  }

  @Override
  public int width() {
    return source.width() / edge;
  }

  @Override
  public int height() {
    return source.height() / edge;
  }

  @Override
  public Margins margins() {
    return source.margins().binned(edge);
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] raw = new float[source.width() * source.height()];
    source.read(frame, raw);
    int columns = width();
    for (int y = 0, i = 0; y < height(); y++) {
      for (int x = 0; x < columns; x++, i++) {
        float sum = 0;
        for (int dy = 0; dy < edge; dy++) {
          int from = (y * edge + dy) * source.width() + x * edge;
          for (int dx = 0; dx < edge; dx++) {
            sum += raw[from + dx];
          }
        }
        pixels[i] = sum / (edge * edge);
      }
    }
  }
}
