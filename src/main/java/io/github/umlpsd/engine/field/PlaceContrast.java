package io.github.umlpsd.engine.field;

import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;

/**
 * How much brighter places are than what is around them: the mean of a disk less the median of a
 * ring around it, on the time average.
 *
 * @param seen the movie along time
 */
record PlaceContrast(Projections seen) {
  /** Errors from which a contrast is no chance. */
  static final double SURE = 5;

  private static final double GAP = 2;
  private static final double WIDTH = 2;

  /** That of a spot (counts), moved by so many pixels; NaN where that is outside of the image. */
  double of(Spot spot, double dx, double dy) {
    double x = spot.xPixels() + dx;
    double y = spot.yPixels() + dy;
    double radius = spot.radiusPixels();
    double sum = 0;
    int inside = 0;
    List<Double> ring = new ArrayList<>();
    double outer = radius + GAP + WIDTH;
    for (int v = (int) Math.max(0, y - outer); v <= Math.min(seen.height() - 1, y + outer); v++) {
      for (int u = (int) Math.max(0, x - outer); u <= Math.min(seen.width() - 1, x + outer); u++) {
        double distance = Math.hypot(u - x, v - y);
        double value = seen.mean()[v * seen.width() + u];
        if (distance <= radius) {
          sum += value;
          inside++;
        } else if (distance >= radius + GAP && distance <= outer) {
          ring.add(value);
        }
      }
    }
    return inside == 0 || ring.isEmpty()
        ? Double.NaN
        : sum / inside - Quantiles.median(ring.stream().mapToDouble(r -> r).toArray());
  }

  /** Its noise (counts). */
  double error(Spot spot, double dx, double dy) {
    int x = (int) Math.rint(Math.max(0, Math.min(seen.width() - 1, spot.xPixels() + dx)));
    int y = (int) Math.rint(Math.max(0, Math.min(seen.height() - 1, spot.yPixels() + dy)));
    double pixels = Math.max(1, Math.PI * spot.radiusPixels() * spot.radiusPixels());
    return seen.std()[y * seen.width() + x] / Math.sqrt(seen.frames() * pixels);
  }
}
