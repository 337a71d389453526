package io.github.umlpsd.engine;

import io.github.umlpsd.engine.field.ChosenSpots;
import io.github.umlpsd.engine.field.SeenField;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.movie.sums.UniformMovie;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.spots.given.GivenSpots;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.PhotometryParameters;
import io.github.umlpsd.traces.Repairs;
import io.github.umlpsd.traces.SpotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From a movie to the spots that can be measured. */
final class FieldStage {
  private FieldStage() {}

  /**
   * @param plugins where TrackMate may be found
   * @throws UserException if there is no spot that can be measured
   */
  static Field find(Movie movie, Parameters parameters, ClassLoader plugins, Workers workers) {
    Optional<GivenSpots> given =
        SpotFinder.given(
            parameters.spots(),
            movie.pixelSizeMicrometers(),
            movie.frames().width(),
            movie.frames().height());
    SeenField seen = SeenField.of(movie, parameters.movie(), workers);
    ChosenSpots chosen = ChosenSpots.on(seen, given, parameters, plugins);
    int[] measured = chosen.spots().measured();
    if (measured.length == 0) {
      throw new UserException(
          UniformMovie.sentence(movie.name(), seen.projections().mean())
              .orElseGet(() -> noSpot(movie.name(), chosen.spots())));
    }
    return new Field(
        seen.projections(),
        seen.shown(),
        chosen.spots(),
        measured,
        seen.singlePixels(),
        Repairs.none(measured.length),
        seen.drift(),
        chosen.photometry(),
        movie.pixelSizeMicrometers());
  }

  private static String noSpot(String movie, JudgedSpots detected) {
    if (!detected.spots().isEmpty()
        && detected.count(SpotState.ONE_PIXEL) == detected.spots().size()) {
      return "All spots of "
          + movie
          + " are hot pixels; change radius or quality so that others are found.";
    }
    return detected.spots().isEmpty()
        ? String.format(
            Locale.ROOT,
            "No spot of quality %.4g or more was found in %s%s; lower quality or change radius.",
            detected.threshold(),
            detected.detected().outside().isEmpty() ? "" : "the selection of ",
            movie)
        : String.format(
            Locale.ROOT,
            "All spots of %s (%d) are too near to a neighbour or to the edge; lower isolation, radius"
                + " or aperture.",
            movie,
            detected.spots().size());
  }

  /** Measured spots that see the centre of another one, or are fitted without it. */
  private static int shared(Field field) {
    List<Spot> all = field.allSpots();
    PhotometryParameters photometry = field.photometry();
    return (int)
        field.measuredSpots().stream()
            .filter(
                spot ->
                    all.stream()
                        .anyMatch(
                            other ->
                                other != spot
                                    && other.distanceTo(spot) < photometry.ownedAround(spot)))
            .count();
  }

  /** What a user should know about the movie and its spots. */
  static List<String> warnings(List<String> notes, Field field, List<Check> checks) {
    List<String> warnings = new ArrayList<>(notes);
    warnings.addAll(field.detected().warnings());
    int single = field.detected().count(SpotState.ONE_PIXEL);
    if (single > 0) {
      warnings.add(
          Count.of(single, "spot")
              + Count.verb(single, " is", " are")
              + " made of one hot pixel and "
              + Count.verb(single, "was", "were")
              + " not measured.");
    }
    int painted = field.detected().count(SpotState.PAINTED);
    if (painted > 0) {
      warnings.add(
          Count.of(painted, "spot")
              + Count.verb(painted, " is", " are")
              + " in text or a scale bar that was written into the frames and not measured; give the"
              + " movie as it was recorded.");
    }
    int left = field.detected().spots().size() - field.measured().length - single - painted;
    if (left > 0) {
      warnings.add(
          Count.among(left, field.detected().spots().size(), "spot")
              + Count.verb(left, " is", " are")
              + " too near to a neighbour or to the edge and "
              + Count.verb(left, "was", "were")
              + " not measured.");
    }
    int shared = shared(field);
    if (shared > 0) {
      warnings.add(
          Count.of(shared, "measured spot")
              + Count.verb(shared, " is", " are")
              + " so near to another that the same light is in the traces of both;"
              + " give a larger isolation, or one spot for them.");
    }
    Projections projections = field.projections();
    if (projections.saturatedPixels() > 0) {
      warnings.add(
          Count.of(projections.saturatedPixels(), "pixel")
              + Count.verb(projections.saturatedPixels(), " is", " are")
              + " saturated in at least one frame.");
    }
    if (projections.nonFinitePixels() > 0) {
      warnings.add(
          Count.of(projections.nonFinitePixels(), "pixel")
              + Count.verb(projections.nonFinitePixels(), " is", " are")
              + " no finite number in at least one frame, which was left out.");
    }
    warnings.addAll(Check.warnings(checks));
    return warnings;
  }
}
