package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** The search for spots on the images of one movie. */
final class SpotSearch {
  /** A radius taken from the spots is the one with which they were found, but for so much (ln). */
  private static final double SAME = 0.05;

  /** So often at most a search is made with the radius of the spots of the one before. */
  private static final int MOST_ROUNDS = 5;

  private final SpotImages images;
  private final ClassLoader plugins;
  private final List<String> warnings;

  /**
   * @param warnings gets what the user should know
   */
  SpotSearch(SpotImages images, ClassLoader plugins, List<String> warnings) {
    this.images = images;
    this.plugins = plugins;
    this.warnings = warnings;
  }

  /**
   * What was found.
   *
   * @param threshold lowest quality on the projection
   */
  record Found(List<Spot> spots, double threshold, String detector) {}

  /** Spots of the projection, joined with those of what varies, if that is searched. */
  Found with(SpotParameters parameters) {
    Found found = on(images.projection(), parameters);
    if (images.variation().isEmpty()) {
      return found;
    }
    SpotImages.Variation variation = images.variation().get();
    List<Spot> deviating = on(variation.deviation(), parameters.withAutomaticQuality()).spots();
    List<Spot> blinking = on(variation.covariance(), parameters.withAutomaticQuality()).spots();
    List<Spot> joined =
        new BlinkingSpots(
                images.projection(),
                variation.deviation(),
                blinking,
                strength(variation.covariance(), parameters))
            .join(found.spots(), deviating);
    Filtered filtered = images.projection().filtered(parameters.detector().filter(), parameters);
    Set<Spot> onProjection = new HashSet<>(found.spots());
    List<Spot> spots = new ArrayList<>();
    for (Spot spot : joined) {
      double quality =
          onProjection.contains(spot)
              ? spot.quality()
              : filtered.values()[images.projection().image().nearest(spot)];
      if (parameters.quality().isEmpty() || quality >= found.threshold()) {
        spots.add(new Spot(spot.xPixels(), spot.yPixels(), quality, spot.radiusPixels()));
      }
    }
    spots.sort(LocalMaxima.ORDER);
    return new Found(spots, found.threshold(), found.detector());
  }

  /** How much an image stands out at a spot, filtered and in units of its noise. */
  private static ToDoubleFunction<Spot> strength(
      SpotImages.Searched searched, SpotParameters parameters) {
    Plane image = searched.image();
    BlobFilter filter = parameters.detector().filter();
    Filtered filtered = searched.filtered(filter, parameters);
    double gain = FilterGain.of(filter, parameters.radiusPixels()).noise();
    PixelNoise noise = searched.noise();
    return spot -> {
      int place = image.nearest(spot);
      double highest = Double.NEGATIVE_INFINITY;
      for (int y = Math.max(0, place / image.width() - 1);
          y <= Math.min(image.height() - 1, place / image.width() + 1);
          y++) {
        for (int x = Math.max(0, place % image.width() - 1);
            x <= Math.min(image.width() - 1, place % image.width() + 1);
            x++) {
          highest = Math.max(highest, filtered.values()[y * image.width() + x]);
        }
      }
      double sigma = gain * noise.at(place);
      return sigma > 0 ? highest / sigma : 0;
    };
  }

  /**
   * Searches again with the radius that the spots themselves have, until those that are found have
   * the radius with which they were: a far smaller one finds places that are no centres. Spots of
   * several widths, of which each search would leave more of one kind out, are searched once more.
   */
  Found withRadiusOf(Found first, SpotParameters start) {
    Found found = first;
    SpotParameters parameters = start;
    Optional<MeanSpot.Widths> widths = widths(found);
    Optional<String> mixed = Optional.empty();
    for (int round = 0; round < MOST_ROUNDS && widths.isPresent() && mixed.isEmpty(); round++) {
      double radius = radius(widths.get());
      if (round > 0 && Math.abs(Math.log(radius / parameters.radiusPixels())) < SAME) {
        break;
      }
      mixed = widths.get().warning();
      parameters = parameters.withRadiusPixels(radius);
      found = with(parameters);
      widths = widths(found);
    }
    String number = String.format(Locale.ROOT, "%.4g pixels", parameters.radiusPixels());
    warnings.add(
        parameters == start
            ? "The radius cannot be taken from the spots, since there are too few; it is "
                + number
                + "."
            : "The radius is " + number + ", taken from the mean of the spots.");
    mixed.ifPresent(warnings::add);
    return found;
  }

  private Optional<MeanSpot.Widths> widths(Found found) {
    return MeanSpot.widths(images.projection().image(), found.spots());
  }

  private static double radius(MeanSpot.Widths widths) {
    double radius = Math.rint(100 * Math.sqrt(2) * widths.sigmaPixels()) / 100;
    return Math.min(Spot.MAX_RADIUS, Math.max(Spot.MIN_RADIUS, radius));
  }

  private Found on(SpotImages.Searched image, SpotParameters parameters) {
    Optional<AutomaticQuality> automatic = automatic(image, parameters);
    double threshold =
        automatic.map(AutomaticQuality::lowest).orElseGet(() -> parameters.quality().getAsDouble());
    Found detection = detect(image, threshold, parameters);
    List<Spot> maxima = Merging.merge(detection.spots());
    return new Found(
        automatic.map(rule -> rule.spotsAmong(maxima)).orElse(maxima),
        threshold,
        detection.detector());
  }

  private static Optional<AutomaticQuality> automatic(
      SpotImages.Searched image, SpotParameters parameters) {
    return parameters.quality().isPresent()
        ? Optional.empty()
        : Optional.of(image.automatic(parameters.detector().filter(), parameters));
  }

  private Found detect(SpotImages.Searched image, double threshold, SpotParameters parameters) {
    DetectorChoice choice = parameters.detector();
    if (choice.asksTrackMate(TrackMateDetector.isInstalled(plugins))) {
      try {
        return run(new TrackMateDetector(choice.filter(), plugins), image, threshold, parameters);
      } catch (TrackMateDetector.Unusable e) {
        warnings.add(
            "TrackMate could not be used, because "
                + e.getMessage()
                + "; the built-in detector, which finds the same spots, was used instead.");
      }
    }
    return run(new BuiltInDetector(choice.filter()), image, threshold, parameters);
  }

  private static Found run(
      SpotDetector detector,
      SpotImages.Searched image,
      double threshold,
      SpotParameters parameters) {
    return new Found(
        detector.detect(image, threshold, parameters), threshold, detector.description());
  }
}
