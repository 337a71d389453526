package io.github.umlpsd.spots;

/**
 * A nanocrystal found on the projection of a movie.
 *
 * @param xPixels column; the centre of the first pixel is 0
 * @param yPixels row; the centre of the first pixel is 0
 * @param quality value of the detector's filtered image at the maximum (counts)
 * @param radiusPixels radius that was searched for
 */
public record Spot(double xPixels, double yPixels, double quality, double radiusPixels) {

  /** Distance between the centres, in pixels. */
  public double distanceTo(Spot other) {
    return Math.hypot(xPixels - other.xPixels, yPixels - other.yPixels);
  }
}
