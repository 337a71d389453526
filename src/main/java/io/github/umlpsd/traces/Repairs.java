package io.github.umlpsd.traces;

import io.github.umlpsd.movie.checks.RepairedFrames;
import io.github.umlpsd.movie.checks.RepairedFrames.Ray;
import io.github.umlpsd.spots.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was replaced in the pixels that count for each spot.
 *
 * @param rayFrames frames in which a ray was replaced; not to be changed
 * @param brokenPixels hot and dead pixels, replaced in all frames; not to be changed
 */
public record Repairs(int[] rayFrames, int[] brokenPixels) {

  /** Nothing. */
  public static Repairs none(int spots) {
    return new Repairs(new int[spots], new int[spots]);
  }

  /**
   * @param frames all of which were read; the sample does not move in them
   */
  public static Repairs of(
      RepairedFrames frames, List<Spot> spots, PhotometryParameters parameters) {
    Ray[] rays = frames.rays();
    int width = frames.width();
    int[] broken = IntStream.range(0, width * frames.height()).filter(frames::isBroken).toArray();
    Repairs repairs = none(spots.size());
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      double reach = parameters.reachOf(spot);
      repairs.rayFrames[i] =
          (int)
              Arrays.stream(rays)
                  .filter(ray -> counts(ray.pixel(), width, spot, reach))
                  .mapToInt(Ray::frame)
                  .distinct()
                  .count();
      repairs.brokenPixels[i] =
          (int) Arrays.stream(broken).filter(pixel -> counts(pixel, width, spot, reach)).count();
    }
    return repairs;
  }

  private static boolean counts(int pixel, int width, Spot spot, double reach) {
    return Math.hypot(pixel % width - spot.xPixels(), pixel / width - spot.yPixels()) < reach;
  }

  /** Frames of all spots together in which a ray was replaced. */
  public int totalRayFrames() {
    return IntStream.of(rayFrames).sum();
  }
}
