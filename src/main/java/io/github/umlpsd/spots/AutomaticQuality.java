package io.github.umlpsd.spots;

import io.github.umlpsd.statistics.Quantiles;
import java.util.List;

/**
 * The automatic quality threshold: which maxima of the filtered image are spots and not noise.
 *
 * <ol>
 *   <li>The noise of the image is measured around every place ({@link PixelNoise}) and carried
 *       through the filter by the filter's gain for white noise. Where the image is mirrored at its
 *       border, noise is met twice, and the variance doubles.
 *   <li>If neighbouring pixels are correlated, the noise is raised by the ratio in which the
 *       filtered image scatters more than white noise would, but by no more than that correlation
 *       explains; what is left are spots, so that crowded fields keep theirs.
 *   <li>A spot must stand out of its surroundings by u times this noise. White Gaussian noise of N
 *       pixels, filtered by a Laplacian of Gaussian of sigma s, has N 1.5 / s^2 / (2 pi)^1.5 u
 *       exp(-u^2 / 2) maxima above u (Adler, The Geometry of Random Fields, 1981); u is such that
 *       this is {@value #FALSE_SPOTS} in the whole image, and larger if the noise is skewed
 *       (Cornish and Fisher, 1938), as those of maximum projections are.
 *   <li>A spot must be a spot in shape: its surroundings, taken where the filter's answer to a spot
 *       of the right size is lowest (at twice the radius), must be below half of its quality. Blobs
 *       more than about three times too wide, such as an uneven background, fail here.
 * </ol>
 */
final class AutomaticQuality {
  private static final double FALSE_SPOTS = 0.01;

  private final Plane image;
  private final Filtered filtered;
  private final double radius;
  private final PixelNoise noise;
  private final FilterGain gain;
  private final double noiseToQuality;

  AutomaticQuality(
      Plane image, Filtered filtered, PixelNoise noise, BlobFilter filter, double radius) {
    this.image = image;
    this.filtered = filtered;
    this.radius = radius;
    this.noise = noise;
    gain = FilterGain.of(filter, radius);
    double white = gain.noise() * noise.typical();
    noiseToQuality =
        gain.noise()
            * excess(filtered.values(), white, noise.neighbourCorrelation())
            * height(
                filtered.values().length,
                radius / Math.sqrt(2),
                gain.skewness() * noise.skewness());
  }

  /** A quality that every spot reaches, wherever it is in the image. */
  double lowest() {
    double lowestOffset = Double.POSITIVE_INFINITY;
    for (float value : image.values()) {
      lowestOffset = Math.min(lowestOffset, gain.constant() * value);
    }
    return Math.max(0, noiseToQuality * noise.lowest() + lowestOffset);
  }

  /** Those that stand out of the noise around them and have the shape of a spot. */
  List<Spot> spotsAmong(List<Spot> maxima) {
    Ring ring = new Ring(2 * radius, image.width(), image.height());
    return maxima.stream().filter(spot -> isSpot(spot, ring)).toList();
  }

  private boolean isSpot(Spot spot, Ring ring) {
    int x = (int) Math.round(spot.xPixels());
    int y = (int) Math.round(spot.yPixels());
    // The filters' weights do not sum to zero: a background alone has a quality.
    double offset = gain.constant() * ring.median(x, y, i -> image.values()[i]);
    double surroundings = ring.median(x, y, i -> filtered.values()[i]) - offset;
    double quality = spot.quality() - offset;
    double threshold = noiseToQuality * noise.at(x, y) * mirrorGain(x, y);
    return quality - Math.max(0, surroundings) >= threshold && surroundings < quality / 2;
  }

  private double mirrorGain(int x, int y) {
    boolean side = Math.min(x, image.width() - 1 - x) < radius;
    boolean end = Math.min(y, image.height() - 1 - y) < radius;
    return (side ? Math.sqrt(2) : 1) * (end ? Math.sqrt(2) : 1);
  }

  /**
   * How much more the filtered image scatters than after white noise, as far as correlation
   * explains it. The limit is an upper bound for noise that was blurred by linear interpolation.
   */
  private static double excess(double[] values, double white, double neighbourCorrelation) {
    double limit = 1 + 14 * Math.max(0, neighbourCorrelation + 2.0 / 3);
    double[] copy = values.clone();
    double quartiles = Quantiles.ofReordered(copy, 0.75) - Quantiles.ofReordered(copy, 0.25);
    double scatter = quartiles / 1.349;
    return scatter > white ? Math.min(scatter / white, limit) : 1;
  }

  private static double height(int pixels, double sigma, double skewness) {
    double density = pixels * 1.5 / (sigma * sigma) / Math.pow(2 * Math.PI, 1.5);
    double u = 5;
    for (int i = 0; i < 20; i++) {
      u = Math.sqrt(2 * Math.log(Math.max(Math.E, density * u / FALSE_SPOTS)));
    }
    return u + (u * u - 1) * skewness / 6;
  }
}
