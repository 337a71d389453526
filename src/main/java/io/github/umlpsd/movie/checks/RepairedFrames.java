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
  private final SoundNeighbours neighbours;
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
    this.neighbours = SoundNeighbours.of(single.all(), broken.length, source.width());
    IntStream.concat(IntStream.of(single.hot()), IntStream.of(single.dead()))
        .forEach(pixel -> broken[pixel] = true);
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    for (int k = 0; k < single.struck().length; k++) {
      int pixel = single.struck()[k];
      if (pixels[pixel] > single.limits()[k]) {
        pixels[pixel] = (float) neighbours.mean(pixels, pixel);
        rays.add(new Ray(frame, pixel));
      }
    }
    for (int pixel : single.hot()) {
      pixels[pixel] = (float) neighbours.mean(pixels, pixel);
    }
    for (int pixel : single.dead()) {
      pixels[pixel] = (float) neighbours.mean(pixels, pixel);
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
}
