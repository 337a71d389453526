package io.github.umlpsd.spots;

import io.github.umlpsd.job.UserException;
import java.util.OptionalDouble;

/**
 * How spots are searched for.
 *
 * @param detector which detector
 * @param radiusPixels radius of the spots, in pixels; the detectors answer best to Gaussian spots
 *     of sigma = radius / sqrt(2)
 * @param quality lowest quality that is kept (value of the filtered image, 0 or more); empty = from
 *     the noise of the filtered image, see {@link AutomaticQuality}
 * @param isolationPixels spots nearer than this to a neighbour do not count as isolated, in pixels,
 *     0 = no such demand; empty = twice the aperture
 * @param subpixel whether positions are refined below one pixel
 * @param median whether a 3 x 3 median takes hot pixels away first
 */
public record SpotParameters(
    DetectorChoice detector,
    double radiusPixels,
    OptionalDouble quality,
    OptionalDouble isolationPixels,
    boolean subpixel,
    boolean median) {

  /** Smallest radius for which the filters still are what they claim to be, in pixels. */
  private static final double MIN_RADIUS = 0.5;

  /** Largest radius, in pixels; what is larger is no diffraction-limited spot. */
  private static final double MAX_RADIUS = 100;

  /**
   * @throws UserException if a number is out of its range
   */
  public SpotParameters {
    if (!(radiusPixels >= MIN_RADIUS && radiusPixels <= MAX_RADIUS)) {
      throw new UserException(
          "radius is "
              + radiusPixels
              + ", but must be from "
              + MIN_RADIUS
              + " to "
              + MAX_RADIUS
              + " pixels.");
    }
    requireNotNegative("quality", quality, "0 or more, or auto");
    requireNotNegative("isolation", isolationPixels, "0 pixels or more");
  }

  /** Automatic detector and quality, radius 2.5 pixels, sub-pixel positions, no median. */
  public static SpotParameters defaults() {
    return new SpotParameters(
        DetectorChoice.AUTO, 2.5, OptionalDouble.empty(), OptionalDouble.empty(), true, false);
  }

  /** The same with another detector. */
  public SpotParameters withDetector(DetectorChoice choice) {
    return new SpotParameters(choice, radiusPixels, quality, isolationPixels, subpixel, median);
  }

  /** The same with another radius, in pixels. */
  public SpotParameters withRadiusPixels(double radius) {
    return new SpotParameters(detector, radius, quality, isolationPixels, subpixel, median);
  }

  /** The same with a given lowest quality. */
  public SpotParameters withQuality(double lowest) {
    return new SpotParameters(
        detector, radiusPixels, OptionalDouble.of(lowest), isolationPixels, subpixel, median);
  }

  private static void requireNotNegative(String name, OptionalDouble value, String range) {
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < 1e30)) {
      throw new UserException(name + " is " + value.getAsDouble() + ", but must be " + range + ".");
    }
  }
}
