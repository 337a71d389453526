package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;

/**
 * Frames in which single pixels that cannot be right are replaced by the mean of their neighbours
 * in the same frame: hot and dead pixels always, pixels struck by a ray in the frames of the ray.
 */
public final class RepairedFrames extends DerivedFrames {
  private final SinglePixels single;
  private final boolean[] broken;
  private final boolean[] struck;
  private final Set<Ray> rays = new ConcurrentSkipListSet<>();

  /**
   * A ray that was replaced.
   *
   * @param frame from 0
   * @param pixel row x width + column
   */
  public record Ray(int frame, int pixel) implements Comparable<Ray> {
    @Override
    public int compareTo(Ray other) {
      return frame != other.frame
          ? Integer.compare(frame, other.frame)
          : Integer.compare(pixel, other.pixel);
    }
  }

  /**
   * @param single pixels of these frames, none in the outermost rows and columns
   */
  public RepairedFrames(FrameSource source, SinglePixels single) {
    super(source);
    this.single = single;
    this.broken = new boolean[source.width() * source.height()];
    this.struck = new boolean[broken.length];
    IntStream.concat(IntStream.of(single.hot()), IntStream.of(single.dead()))
        .forEach(pixel -> broken[pixel] = true);
    IntStream.of(single.struck()).forEach(pixel -> struck[pixel] = true);
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    for (int k = 0; k < single.struck().length; k++) {
      int pixel = single.struck()[k];
      if (pixels[pixel] > single.limits()[k]) {
        pixels[pixel] = (float) around(pixels, pixel);
        rays.add(new Ray(frame, pixel));
      }
    }
    for (int pixel : single.hot()) {
      pixels[pixel] = (float) around(pixels, pixel);
    }
    for (int pixel : single.dead()) {
      pixels[pixel] = (float) around(pixels, pixel);
    }
  }

  /** Rays in the frames that were read so far, by time. */
  public Ray[] rays() {
    return rays.toArray(Ray[]::new);
  }

  /** Whether a pixel is replaced in all frames. */
  public boolean isBroken(int pixel) {
    return broken[pixel];
  }

  /** Mean of the neighbours that are neither broken nor struck; the pixel itself without any. */
  private double around(float[] pixels, int pixel) {
    double sum = 0;
    int n = 0;
    for (int dy = -1; dy <= 1; dy++) {
      for (int dx = -1; dx <= 1; dx++) {
        int other = pixel + dy * width() + dx;
        if (!broken[other] && !struck[other]) {
          sum += pixels[other];
          n++;
        }
      }
    }
    return n == 0 ? pixels[pixel] : sum / n;
  }
}
