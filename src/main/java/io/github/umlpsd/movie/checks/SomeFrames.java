package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import java.util.Arrays;

/** Means of some frames of a movie, and of them the middle. */
final class SomeFrames extends DerivedFrames {
  private final int[] chosen;
  private final int perMean;
  private final int width;
  private final int height;

  /**
   * @param chosen numbers of frames, from 0, for one mean after the other
   * @param perMean frames of each mean
   * @param largestSide of the part of each frame that is read
   */
  SomeFrames(FrameSource source, int[] chosen, int perMean, int largestSide) {
    super(source);
    this.chosen = chosen;
    this.perMean = perMean;
    this.width = Math.min(largestSide, source.width());
    this.height = Math.min(largestSide, source.height());
  }

  @Override
  public int width() {
    return width;
  }

  @Override
  public int height() {
    return height;
  }

  @Override
  public int frames() {
    return chosen.length / perMean;
  }

  @Override
  public void read(int frame, float[] pixels) {
    float[] whole = new float[source.width() * source.height()];
    Arrays.fill(pixels, 0);
    int left = (source.width() - width) / 2;
    int top = (source.height() - height) / 2;
    for (int k = 0; k < perMean; k++) {
      source.read(chosen[frame * perMean + k], whole);
      for (int y = 0, i = 0; y < height; y++) {
        int from = (top + y) * source.width() + left;
        for (int x = 0; x < width; x++, i++) {
          pixels[i] += whole[from + x] / perMean;
        }
      }
    }
  }
}
