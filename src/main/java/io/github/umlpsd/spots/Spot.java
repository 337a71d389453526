package io.github.umlpsd.spots;

/**
 * A nanocrystal, found on the projection of a movie or given by the user.
 *
 * @param xPixels column; the centre of the first pixel is 0
 * @param yPixels row; the centre of the first pixel is 0
 * @param quality value of the detector's filtered image at the maximum (counts); NaN if the spot
 *     was given without one
 * @param radiusPixels radius that was searched for, or given
 */
public record Spot(double xPixels, double yPixels, double quality, double radiusPixels) {
  /** Smallest radius for which filters and apertures still are what they claim to be, in pixels. */
  public static final double MIN_RADIUS = 0.5;

  /** Largest radius, in pixels; what is larger is no diffraction-limited spot. */
  public static final double MAX_RADIUS = 100;

  /** Distance between the centres, in pixels. */
  public double distanceTo(Spot other) {
    return Math.hypot(xPixels - other.xPixels, yPixels - other.yPixels);
  }
}
