package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Joins what is found on the mean of a movie, on its standard deviation, and where it blinks.
 *
 * <p>What blinks is a spot. What is found on the mean or the deviation alone may be one that is too
 * dim to be seen blinking, or a blob of the background or a pixel of the camera, which never blink.
 * Which of them is likelier shows in the whole image: if many of those on the mean that do not
 * blink have another width than the spots, the background is structured. There, all others must
 * have the width of a spot and show some blinking too. Elsewhere those on the mean count unless
 * their width is far off, and those on the deviation if they have the width of a spot or show some
 * blinking.
 */
final class BlinkingSpots {
  /** Widths that a spot must not fit much better to, relative to that of the spots. */
  private static final double[] OTHER_WIDTHS = {0.3, 0.5, 1.7, 2.3, 3};

  /**
   * How much better than by the width of a spot the mean may be described by another one, in units
   * of the variance of the noise; below, where nothing speaks for a structured background.
   */
  private static final double MOST_ON_MEAN = 6.5;

  private static final double MOST_ON_EVEN_MEAN = 20;

  /** The same for the deviation, where a spot must be described better by its own. */
  private static final double MOST_ON_DEVIATION = -2;

  private static final double MOST_ON_BLINKING_DEVIATION = 20;

  /**
   * The background is structured from so many blobs on, and such a share of what is on the mean.
   */
  private static final int FEWEST_BLOBS = 3;

  private static final double BLOB_SHARE = 0.35;

  /** Some blinking: the filtered covariance in units of its noise. */
  private static final double SOME_BLINKING = 2.7;

  /** Spots nearer than so many radii are one. */
  private static final double ONE = 1.4;

  private static final double REACH_RADII = 1.6;

  /** Spots within so many radii may have light where a width is looked for. */
  private static final double AROUND = 4;

  private final SpotImages.Searched mean;
  private final SpotImages.Searched deviation;
  private final List<Spot> blinking;
  private final NearbySpots nearBlinking;
  private final ToDoubleFunction<Spot> strength;

  /**
   * @param mean time average of the movie (counts)
   * @param deviation standard deviation over time (counts)
   * @param blinking spots found where successive frames hang together
   * @param strength how much they do so at a spot, in units of the noise
   */
  BlinkingSpots(
      SpotImages.Searched mean,
      SpotImages.Searched deviation,
      List<Spot> blinking,
      ToDoubleFunction<Spot> strength) {
    this.mean = mean;
    this.deviation = deviation;
    this.blinking = blinking;
    this.nearBlinking = new NearbySpots(blinking, widest(blinking));
    this.strength = strength;
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
    Widths onMeanOnly = new Widths(mean, all, sigma);
    Widths onDeviation = new Widths(deviation, all, sigma);
    List<Spot> steady = onMean.stream().filter(spot -> !blinks(spot)).toList();
    long blobs =
        steady.stream()
            .filter(spot -> !onMeanOnly.fits(spot, MOST_ON_MEAN) && !blinksSome(spot))
            .count();
    boolean structured = blobs >= FEWEST_BLOBS && blobs > BLOB_SHARE * steady.size();
    List<Spot> joined =
        new ArrayList<>(
            onMean.stream()
                .filter(
                    spot ->
                        blinks(spot)
                            || (structured
                                ? blinksSome(spot) && onMeanOnly.fits(spot, MOST_ON_MEAN)
                                : onMeanOnly.fits(spot, MOST_ON_EVEN_MEAN)))
                .toList());
    addNew(joined, blinking, ONE * radius);
    addNew(
        joined,
        deviating.stream()
            .filter(
                spot ->
                    blinksSome(spot)
                        ? !structured || onDeviation.fits(spot, MOST_ON_BLINKING_DEVIATION)
                        : !structured && onDeviation.fits(spot, MOST_ON_DEVIATION))
            .toList(),
        ONE * radius);
    return joined;
  }

  /** Width of those that blink; else of all. */
  private double sigma(List<Spot> onMean, double radius) {
    OptionalDouble sigma =
        MeanSpot.sigmaPixels(mean.image(), onMean.stream().filter(this::blinks).toList());
    if (sigma.isEmpty()) {
      sigma = MeanSpot.sigmaPixels(mean.image(), onMean);
    }
    return sigma.orElse(radius / Math.sqrt(2));
  }

  private boolean blinks(Spot spot) {
    return nearBlinking.closerThan(spot, spot.radiusPixels()).findAny().isPresent();
  }

  private boolean blinksSome(Spot spot) {
    return strength.applyAsDouble(spot) > SOME_BLINKING;
  }

  private static void addNew(List<Spot> joined, List<Spot> more, double distance) {
    NearbySpots before = new NearbySpots(List.copyOf(joined), distance);
    more.stream()
        .filter(spot -> before.closerThan(spot, distance).findAny().isEmpty())
        .forEach(joined::add);
  }

  private static double widest(List<Spot> spots) {
    return spots.stream().mapToDouble(Spot::radiusPixels).max().orElse(Spot.MIN_RADIUS);
  }

  /** How well spots of an image are described by the width of a spot. */
  private record Widths(Plane image, PixelNoise noise, NearbySpots all, double sigma) {
    Widths(SpotImages.Searched image, List<Spot> all, double sigma) {
      this(image.image(), image.noise(), new NearbySpots(all, AROUND * widest(all)), sigma);
    }

    /**
     * @param most by so much another width may be better, in units of the variance of the noise
     */
    boolean fits(Spot spot, double most) {
      double limit = most * square(noise.at(image.nearest(spot)));
      double radius = spot.radiusPixels();
      List<Spot> others =
          all.closerThan(spot, AROUND * radius)
              .filter(other -> other.distanceTo(spot) > radius)
              .toList();
      double reach = Math.max(3, REACH_RADII * radius);
      double own = SpotFit.of(image, spot, sigma, reach, others).squares();
      for (double width : OTHER_WIDTHS) {
        double other = SpotFit.of(image, spot, width * sigma, reach, others).squares();
        if (own - other > limit) {
          return false;
        }
      }
      return true;
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
