package io.github.umlpsd.spots;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the spots of a movie on its projection: the whole step, from image to judged spots. */
public final class SpotFinder {
  private SpotFinder() {}

  /**
   * Finds spots, with TrackMate's detector where it is asked for and can be used, else with the
   * built-in one, which gives the same spots; a warning tells why TrackMate could not be used.
   *
   * @param image projection of the movie (counts)
   * @param aperturePixels radius of the disc in which a spot will be measured; decides which spots
   *     leave the image and, unless the parameters say otherwise, how far apart they must be
   * @param plugins where TrackMate's classes would be found, for example Fiji's class loader
   * @throws UserException if the image has a pixel that is no number
   */
  public static DetectedSpots find(
      Plane image, SpotParameters parameters, double aperturePixels, ClassLoader plugins) {
    requireNumbers(image);
    List<String> warnings = new ArrayList<>();
    Optional<AutomaticQuality> automatic = automatic(image, parameters);
    double threshold =
        automatic.map(AutomaticQuality::lowest).orElseGet(() -> parameters.quality().getAsDouble());
    Detection detection = detect(image, threshold, parameters, plugins, warnings);
    List<Spot> maxima = Merging.merge(detection.spots());
    List<Spot> spots = automatic.map(rule -> rule.spotsAmong(maxima)).orElse(maxima);
    double isolation = parameters.isolationPixels().orElse(2 * aperturePixels);
    List<SpotState> states =
        SpotState.of(spots, image.width(), image.height(), aperturePixels, isolation);
    return new DetectedSpots(spots, states, threshold, detection.detector(), warnings);
  }

  private static Optional<AutomaticQuality> automatic(Plane image, SpotParameters parameters) {
    if (parameters.quality().isPresent()) {
      return Optional.empty();
    }
    BlobFilter filter = parameters.detector().filter();
    Filtered filtered = BuiltInDetector.filtered(image, filter, parameters);
    return Optional.of(new AutomaticQuality(image, filtered, filter, parameters.radiusPixels()));
  }

  private record Detection(List<Spot> spots, String detector) {}

  private static Detection detect(
      Plane image,
      double threshold,
      SpotParameters parameters,
      ClassLoader plugins,
      List<String> warnings) {
    DetectorChoice choice = parameters.detector();
    if (choice.asksTrackMate(TrackMateDetector.isInstalled(plugins))) {
      try {
        return run(new TrackMateDetector(choice.filter(), plugins), image, threshold, parameters);
      } catch (TrackMateException e) {
        warnings.add(
            "TrackMate could not be used, because "
                + e.getMessage()
                + "; the built-in detector, which finds the same spots, was used instead.");
      }
    }
    return run(new BuiltInDetector(choice.filter()), image, threshold, parameters);
  }

  private static Detection run(
      SpotDetector detector, Plane image, double threshold, SpotParameters parameters) {
    return new Detection(detector.detect(image, threshold, parameters), detector.description());
  }

  private static void requireNumbers(Plane image) {
    for (int i = 0; i < image.values().length; i++) {
      if (!Float.isFinite(image.values()[i])) {
        throw new UserException(
            "The projection has a value that is no finite number at column "
                + i % image.width()
                + ", row "
                + i / image.width()
                + "; repair the movie or crop that pixel away.");
      }
    }
  }
}
