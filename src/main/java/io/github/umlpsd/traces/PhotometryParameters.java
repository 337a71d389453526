package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;

/**
 * How traces are taken from a movie.
 *
 * @param aperturePixels radius of the disk that is summed; 0 = the spot's own radius
 * @param photometry disk or Gaussian weights
 * @param background ring or nothing
 * @param psfSigmaPixels standard deviation of the Gaussian spot in the image; 0 = the spot's radius
 *     divided by the square root of 2, the width that a Laplacian of Gaussian of that radius finds
 *     best
 */
public record PhotometryParameters(
    double aperturePixels, Photometry photometry, Background background, double psfSigmaPixels) {
  /** Pixels left free between the aperture and the ring of the background. */
  static final double RING_GAP_PIXELS = 2;

  /** Width of the ring of the background. */
  static final double RING_WIDTH_PIXELS = 2;

  /** Neighbours nearer than this cannot be told from a spot by a common fit. */
  static final double NEAREST_FITTED_PIXELS = 1;

  private static final double GAUSSIAN_REACH_SIGMAS = 2;

  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 100;

  /**
   * @throws UserException if a length is neither 0 nor between 0.5 and 100 pixels
   */
  public PhotometryParameters {
    check("aperture", aperturePixels);
    check("psf_sigma", psfSigmaPixels);
  }

  /** The spot's radius as aperture, with the background of a ring. */
  public static PhotometryParameters defaults() {
    return new PhotometryParameters(0, Photometry.APERTURE, Background.ANNULUS, 0);
  }

  /** The same with another width of the Gaussian spots, in pixels. */
  public PhotometryParameters withPsfSigmaPixels(double sigma) {
    return new PhotometryParameters(aperturePixels, photometry, background, sigma);
  }

  /** Radius of the aperture of one spot, in pixels. */
  public double apertureOf(Spot spot) {
    return aperturePixels > 0 ? aperturePixels : spot.radiusPixels();
  }

  /** Standard deviation of the Gaussian of one spot, in pixels. */
  public double sigmaOf(Spot spot) {
    return psfSigmaPixels > 0 ? psfSigmaPixels : spot.radiusPixels() / Math.sqrt(2);
  }

  /** Farthest distance from a spot's centre at which pixels count for it, in pixels. */
  public double reachOf(Spot spot) {
    return switch (photometry) {
      case APERTURE -> apertureOf(spot) + 0.5;
      case PSF -> GAUSSIAN_REACH_SIGMAS * sigmaOf(spot);
    };
  }

  /**
   * Distance within which the light of another spot is taken for that of a spot, in pixels: that of
   * spots in the aperture, or too near for a common fit.
   */
  public double ownedAround(Spot spot) {
    return switch (photometry) {
      case APERTURE -> apertureOf(spot);
      case PSF -> NEAREST_FITTED_PIXELS;
    };
  }

  private static void check(String name, double pixels) {
    if (pixels != 0 && !(pixels >= SMALLEST && pixels <= LARGEST)) {
      throw new UserException(
          name
              + " is "
              + pixels
              + " pixels, but must be between "
              + SMALLEST
              + " and "
              + LARGEST
              + ", or auto to follow the spot's radius.");
    }
  }
}
