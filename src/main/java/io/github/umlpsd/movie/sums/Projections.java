package io.github.umlpsd.movie.sums;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Projection;

/**
 * The projections of a movie along time, each width x height values, row by row. All are finite.
 *
 * <p>Values that are not finite numbers are left out of their pixel's statistics, and counted. A
 * pixel without any finite value gets the lowest value of each projection.
 *
 * @param mean mean over the frames
 * @param std sample standard deviation over the frames (divisor n-1)
 * @param max maximum over the frames
 * @param noise from frame to frame
 * @param saturatedPixels pixels that reach the top of their type in at least one frame; of frames
 *     that were moved or binned those that were made with such a pixel
 * @param nonFinitePixels pixels that are NaN or infinite in at least one frame
 */
public record Projections(
    int width,
    int height,
    int frames,
    float[] mean,
    float[] std,
    float[] max,
    StepNoise noise,
    int saturatedPixels,
    int nonFinitePixels) {

  /** The projection that a user chose. */
  public float[] get(Projection projection) {
    return switch (projection) {
      case MEAN, AUTO -> mean;
      case STD -> std;
      case MAX -> max;
    };
  }

  /**
   * Computes all projections in one pass over the frames. The result does not depend on the number
   * of threads.
   *
   * @throws UserException if a frame cannot be read, or no pixel has a finite value
   */
  public static Projections of(FrameSource source, Workers workers) {
    PixelStatistics total = new ProjectionPass(source).run(workers);
    int pixels = total.size();
    float[] mean = new float[pixels];
    float[] std = new float[pixels];
    float[] max = new float[pixels];
    int saturated = 0;
    int incomplete = 0;
    int empty = 0;
    for (int i = 0; i < pixels; i++) {
      incomplete += total.count(i) < total.frames() ? 1 : 0;
      if (total.count(i) == 0) {
        empty++;
        mean[i] = std[i] = max[i] = Float.NaN;
        continue;
      }
      mean[i] = (float) total.mean(i);
      std[i] = (float) total.standardDeviation(i);
      max[i] = total.max(i);
      saturated += max[i] >= source.saturationCounts() ? 1 : 0;
    }
    if (empty == pixels) {
      throw new UserException(
          "No pixel of the movie is a finite number; open a movie with real values.");
    }
    if (empty > 0) {
      fillWithLowest(mean);
      fillWithLowest(std);
      fillWithLowest(max);
    }
    return new Projections(
        source.width(),
        source.height(),
        source.frames(),
        mean,
        std,
        max,
        StepNoise.of(total),
        saturated,
        incomplete);
  }

  /** The same with other images. */
  public Projections with(float[] otherMean, float[] otherStd, float[] otherMax) {
    return new Projections(
        width,
        height,
        frames,
        otherMean,
        otherStd,
        otherMax,
        noise,
        saturatedPixels,
        nonFinitePixels);
  }

  /** The same with another number of saturated pixels. */
  public Projections withSaturated(int pixels) {
    return new Projections(width, height, frames, mean, std, max, noise, pixels, nonFinitePixels);
  }

  private static void fillWithLowest(float[] values) {
    float lowest = Float.POSITIVE_INFINITY;
    for (float value : values) {
      lowest = value < lowest ? value : lowest;
    }
    for (int i = 0; i < values.length; i++) {
      values[i] = Float.isNaN(values[i]) ? lowest : values[i];
    }
  }
}
