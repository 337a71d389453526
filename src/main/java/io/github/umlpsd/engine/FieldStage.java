package io.github.umlpsd.engine;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.Projections;
import io.github.umlpsd.movie.RegisteredFrames;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.traces.TraceExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** From a movie to the spots that can be measured. */
final class FieldStage {
  private FieldStage() {}

  /**
   * @param plugins where TrackMate may be found
   * @throws UserException if there is no spot that can be measured
   */
  static Field find(Movie movie, Parameters parameters, ClassLoader plugins, Workers workers) {
    DriftEstimate drift =
        DriftEstimator.estimate(movie.frames(), parameters.movie().drift(), workers);
    Projections projections = Projections.of(RegisteredFrames.of(movie.frames(), drift), workers);
    float[] image = projections.get(parameters.movie().projection());
    double aperture = parameters.photometry().aperturePixels();
    DetectedSpots detected =
        SpotFinder.find(
            new Plane(image, projections.width(), projections.height()),
            parameters.spots(),
            aperture > 0 ? aperture : parameters.spots().radiusPixels(),
            plugins);
    int[] measured =
        IntStream.range(0, detected.spots().size())
            .filter(detected::isIsolated)
            .filter(
                i ->
                    TraceExtractor.fits(
                        detected.spots().get(i), movie.frames(), parameters.photometry(), drift))
            .toArray();
    if (measured.length == 0) {
      throw new UserException(noSpot(movie.name(), detected));
    }
    return new Field(projections, image, detected, measured, drift, movie.pixelSizeMicrometers());
  }

  private static String noSpot(String movie, DetectedSpots detected) {
    return detected.spots().isEmpty()
        ? String.format(
            Locale.ROOT,
            "No spot of quality %.4g or more was found in %s; lower quality or change radius.",
            detected.threshold(),
            movie)
        : String.format(
            "All spots of %s (%d) are too near to a neighbour or to the edge; lower isolation, radius"
                + " or aperture.",
            movie, detected.spots().size());
  }

  /** What a user should know about the movie and its spots. */
  static List<String> warnings(Movie movie, Field field) {
    List<String> warnings = new ArrayList<>(movie.notes());
    warnings.addAll(field.detected().warnings());
    int left = field.detected().spots().size() - field.measured().length;
    if (left > 0) {
      warnings.add(
          left
              + " of "
              + field.detected().spots().size()
              + " spots are too near to a neighbour or to the edge and were not measured.");
    }
    Projections projections = field.projections();
    if (projections.saturatedPixels() > 0) {
      warnings.add(projections.saturatedPixels() + " pixels are saturated in at least one frame.");
    }
    if (projections.nonFinitePixels() > 0) {
      warnings.add(
          projections.nonFinitePixels()
              + " pixels are no finite number in at least one frame, which was left out.");
    }
    return warnings;
  }
}
