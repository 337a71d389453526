package io.github.umlpsd.engine;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.DriftEstimator;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.LagCovariance;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.Projections;
import io.github.umlpsd.movie.RegisteredFrames;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.MeanSpot;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.spots.SpotImages;
import io.github.umlpsd.spots.given.GivenSpots;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.Photometry;
import io.github.umlpsd.traces.PhotometryParameters;
import io.github.umlpsd.traces.Repairs;
import io.github.umlpsd.traces.SpotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

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
    DriftEstimate drift =
        DriftEstimator.estimate(movie.frames(), parameters.movie().drift(), workers);
    FrameSource frames = RegisteredFrames.of(movie.frames(), drift);
    Projections seen = Projections.of(frames, workers);
    Optional<SinglePixels> single =
        drift.isNone() ? Optional.of(SinglePixels.of(seen)) : Optional.empty();
    Projections projections = single.map(pixels -> pixels.withoutRays(seen)).orElse(seen);
    float[] image = projections.get(parameters.movie().projection());
    DetectedSpots detected =
        SpotFinder.find(
            images(frames, projections, parameters.movie().projection(), workers),
            parameters.spots(),
            given,
            plugins);
    PhotometryParameters photometry =
        photometry(parameters.photometry(), projections, detected.spots());
    JudgedSpots judged =
        JudgedSpots.of(
                detected,
                projections.width(),
                projections.height(),
                photometry,
                drift,
                parameters.spots().isolationPixels())
            .leaveOut(spot -> isHot(single, projections, spot))
            .keep(parameters.decisions()::keeps);
    int[] measured = judged.measured();
    if (measured.length == 0) {
      throw new UserException(noSpot(movie.name(), judged));
    }
    return new Field(
        projections,
        image,
        judged,
        measured,
        single,
        Repairs.none(measured.length),
        drift,
        photometry,
        movie.pixelSizeMicrometers());
  }

  private static boolean isHot(Optional<SinglePixels> single, Projections seen, Spot spot) {
    return single
        .map(pixels -> pixels.isHot(seen.width(), spot.xPixels(), spot.yPixels()))
        .orElse(false);
  }

  /** Gaussian weights are as wide as the spots are; otherwise counts would not be photons. */
  private static PhotometryParameters photometry(
      PhotometryParameters wanted, Projections projections, List<Spot> spots) {
    if (wanted.photometry() != Photometry.PSF) {
      return wanted;
    }
    Plane mean = new Plane(projections.mean(), projections.width(), projections.height());
    OptionalDouble sigma = MeanSpot.sigmaPixels(mean, spots);
    return sigma.isEmpty()
        ? wanted
        : wanted.withPsfSigmaPixels(Math.max(Spot.MIN_RADIUS, sigma.getAsDouble()));
  }

  private static SpotImages images(
      FrameSource frames, Projections projections, Projection choice, Workers workers) {
    int width = projections.width();
    int height = projections.height();
    Plane shown = new Plane(projections.get(choice), width, height);
    if (choice != Projection.AUTO) {
      return SpotImages.of(shown);
    }
    LagCovariance blink = LagCovariance.of(frames, projections.mean(), workers);
    return new SpotImages(
        shown,
        Optional.of(
            new SpotImages.Variation(
                new Plane(projections.std(), width, height),
                new Plane(blink.inErrors(), width, height))));
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
            "All spots of %s (%d) are too near to a neighbour or to the edge; lower isolation, radius"
                + " or aperture.",
            movie, detected.spots().size());
  }

  /** What a user should know about the movie and its spots. */
  static List<String> warnings(Movie movie, Field field, List<Check> checks) {
    List<String> warnings = new ArrayList<>(movie.notes());
    warnings.addAll(field.detected().warnings());
    int single = field.detected().count(SpotState.ONE_PIXEL);
    if (single > 0) {
      warnings.add(
          single == 1
              ? "1 spot is made of one hot pixel and was not measured."
              : single + " spots are made of one hot pixel and were not measured.");
    }
    int left = field.detected().spots().size() - field.measured().length - single;
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
    warnings.addAll(Check.warnings(checks));
    return warnings;
  }
}
