package io.github.umlpsd.spots;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.given.Drawn;
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
 *     0 = no such demand; empty = the sum of their apertures
 * @param subpixel whether positions are refined below one pixel
 * @param median whether a 3 x 3 median takes hot pixels away first
 * @param given a file of spots that are taken instead of detecting any, or {@value
 *     io.github.umlpsd.spots.given.Drawn#WORD} for those drawn on the open image; empty = detect
 * @param drawn what is drawn on the open image
 * @param radiusFromSpots whether the radius is only where the search begins, and that of the spots
 *     follows from themselves
 */
public record SpotParameters(
    DetectorChoice detector,
    double radiusPixels,
    OptionalDouble quality,
    OptionalDouble isolationPixels,
    boolean subpixel,
    boolean median,
    String given,
    Drawn drawn,
    boolean radiusFromSpots) {

  /** Smallest radius for which the filters still are what they claim to be, in pixels. */
  private static final double MIN_RADIUS = 0.5;

  /** Largest radius, in pixels; what is larger is no diffraction-limited spot. */
  private static final double MAX_RADIUS = 100;

  /**
   * @throws UserException if a number is out of its range
   */
  public SpotParameters {
    if (!(radiusPixels >= Spot.MIN_RADIUS && radiusPixels <= Spot.MAX_RADIUS)) {
      throw new UserException(
          "radius is "
              + radiusPixels
              + ", but must be from "
              + Spot.MIN_RADIUS
              + " to "
              + Spot.MAX_RADIUS
              + " pixels.");
    }
    requireNotNegative("quality", quality, "0 or more, or auto");
    requireNotNegative("isolation", isolationPixels, "0 pixels or more");
  }

  /** Detection on the whole image. */
  public SpotParameters(
      DetectorChoice detector,
      double radiusPixels,
      OptionalDouble quality,
      OptionalDouble isolationPixels,
      boolean subpixel,
      boolean median) {
    this(
        detector,
        radiusPixels,
        quality,
        isolationPixels,
        subpixel,
        median,
        "",
        Drawn.NOTHING,
        false);
  }

  /** Automatic detector and quality, radius 2.5 pixels, sub-pixel positions, no median. */
  public static SpotParameters defaults() {
    return new SpotParameters(
        DetectorChoice.AUTO, 2.5, OptionalDouble.empty(), OptionalDouble.empty(), true, false);
  }

  /** The same with another detector. */
  public SpotParameters withDetector(DetectorChoice choice) {
    return with(choice, radiusPixels, quality, given, drawn);
  }

  /** The same with another radius, in pixels. */
  public SpotParameters withRadiusPixels(double radius) {
    return with(detector, radius, quality, given, drawn);
  }

  /** The same with a given lowest quality. */
  public SpotParameters withQuality(double lowest) {
    return with(detector, radiusPixels, OptionalDouble.of(lowest), given, drawn);
  }

  /** The same with the lowest quality from the noise. */
  SpotParameters withAutomaticQuality() {
    return with(detector, radiusPixels, OptionalDouble.empty(), given, drawn);
  }

  /** The same with spots of a file, or the word for those drawn on the open image. */
  public SpotParameters withGiven(String fileOrWord) {
    return with(detector, radiusPixels, quality, fileOrWord, drawn);
  }

  /** The same on an image on which something is drawn. */
  public SpotParameters withDrawn(Drawn onImage) {
    return with(detector, radiusPixels, quality, given, onImage);
  }

  /** Whether the spots are those drawn on the open image. */
  public boolean asksForDrawn() {
    return given.equalsIgnoreCase(Drawn.WORD);
  }

  /**
   * Refuses the spots drawn on an open image where movies are read from files.
   *
   * @param movies whose movies they are, such as "a batch"
   * @throws UserException if they are asked for
   */
  public void requireNotDrawn(String movies) {
    if (asksForDrawn()) {
      throw new UserException(
          "spots is "
              + Drawn.WORD
              + ", but the movies of "
              + movies
              + " are not open; name a file of spots.");
    }
  }

  private SpotParameters with(
      DetectorChoice choice, double radius, OptionalDouble lowest, String file, Drawn onImage) {
    return new SpotParameters(
        choice, radius, lowest, isolationPixels, subpixel, median, file, onImage, radiusFromSpots);
  }

  /** Where the search begins if the radius is to follow from the spots, in pixels. */
  public static final double USUAL_RADIUS = 2.5;

  private static void requireNotNegative(String name, OptionalDouble value, String range) {
    if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < 1e30)) {
      throw new UserException(name + " is " + value.getAsDouble() + ", but must be " + range + ".");
    }
  }
}
