package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Joins what is found on the mean of a movie, on its standard deviation, and where it blinks.
 *
 * <p>What blinks is a spot. What is found on the mean or the deviation alone may be one that is too
 * dim to be seen blinking, or a blob of the background or a pixel of the camera, which never blink:
 * it counts if it has the width of the spots that blink, as far as the noise lets one tell.
 */
final class BlinkingSpots {
  /** Widths that a spot must not fit much better to, relative to that of the spots. */
  private static final double[] OTHER_WIDTHS = {0.3, 0.5, 1.7, 2.3, 3};

  /**
   * How much better than by the width of a spot the mean may be described by another one, in units
   * of the variance of the noise.
   */
  private static final double MOST_ON_MEAN = 6.5;

  /** The same for the deviation, where a spot must be described better by its own. */
  private static final double MOST_ON_DEVIATION = -4;

  /** Spots nearer than so many radii are one. */
  private static final double ONE = 1.4;

  private static final double REACH_RADII = 1.6;

  private final Plane mean;
  private final Plane deviation;
  private final List<Spot> blinking;

  /**
   * @param mean time average of the movie (counts)
   * @param deviation standard deviation over time (counts)
   * @param blinking spots found where successive frames hang together
   */
  BlinkingSpots(Plane mean, Plane deviation, List<Spot> blinking) {
    this.mean = mean;
    this.deviation = deviation;
    this.blinking = blinking;
  }

  /**
   * @param onMean spots found on the mean
   * @param deviating spots found on the standard deviation
   * @return each spot once, placed where it was found first: on the mean, where it blinks, on the
   *     standard deviation
   */
  List<Spot> join(List<Spot> onMean, List<Spot> deviating) {
    List<Spot> all = new ArrayList<>(onMean);
    all.addAll(blinking);
    all.addAll(deviating);
    if (all.isEmpty()) {
      return all;
    }
    double radius = all.get(0).radiusPixels();
    double sigma = sigma(onMean, radius);
    List<Spot> joined = new ArrayList<>(kept(mean, onMean, all, sigma, MOST_ON_MEAN));
    addNew(joined, blinking, ONE * radius);
    addNew(joined, kept(deviation, deviating, all, sigma, MOST_ON_DEVIATION), ONE * radius);
    return joined;
  }

  /** Width of those that blink; else of all. */
  private double sigma(List<Spot> onMean, double radius) {
    OptionalDouble sigma =
        MeanSpot.sigmaPixels(mean, onMean.stream().filter(this::blinks).toList());
    if (sigma.isEmpty()) {
      sigma = MeanSpot.sigmaPixels(mean, onMean);
    }
    return sigma.orElse(radius / Math.sqrt(2));
  }

  private boolean blinks(Spot spot) {
    return isNear(spot, blinking, spot.radiusPixels());
  }

  private static boolean isNear(Spot spot, List<Spot> others, double distance) {
    return others.stream().anyMatch(other -> other.distanceTo(spot) < distance);
  }

  private static void addNew(List<Spot> joined, List<Spot> more, double distance) {
    List<Spot> before = List.copyOf(joined);
    more.stream().filter(spot -> !isNear(spot, before, distance)).forEach(joined::add);
  }

  /** Those that blink, or have the width of a spot. */
  private List<Spot> kept(
      Plane image, List<Spot> spots, List<Spot> all, double sigma, double most) {
    PixelNoise noise = new PixelNoise(image);
    return spots.stream()
        .filter(
            spot ->
                blinks(spot)
                    || hasWidth(
                        image, spot, all, sigma, most * square(noise.at(image.nearest(spot)))))
        .toList();
  }

  private static boolean hasWidth(
      Plane image, Spot spot, List<Spot> all, double sigma, double most) {
    double radius = spot.radiusPixels();
    List<Spot> others =
        all.stream()
            .filter(other -> other.distanceTo(spot) < 4 * radius)
            .filter(other -> other.distanceTo(spot) > radius)
            .toList();
    double reach = Math.max(3, REACH_RADII * radius);
    double own = SpotFit.of(image, spot, sigma, reach, others).squares();
    for (double width : OTHER_WIDTHS) {
      double other = SpotFit.of(image, spot, width * sigma, reach, others).squares();
      if (own - other > most) {
        return false;
      }
    }
    return true;
  }

  private static double square(double value) {
    return value * value;
  }
}
