package io.github.umlpsd.engine.field;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.MeanSpot;
import io.github.umlpsd.spots.Plane;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.spots.SpotFinder;
import io.github.umlpsd.spots.given.GivenSpots;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.Photometry;
import io.github.umlpsd.traces.PhotometryParameters;
import io.github.umlpsd.traces.SpotState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The spots of a movie, and which of them can be measured.
 *
 * @param spots all that were found, with the reason why one is left out
 * @param photometry how they are measured, with the width that they have
 */
public record ChosenSpots(JudgedSpots spots, PhotometryParameters photometry) {

  /**
   * Searches spots on what is seen of a movie.
   *
   * @param given spots that are taken as they are; empty to detect
   * @param plugins where TrackMate may be found
   * @throws io.github.umlpsd.job.UserException if a parameter does not fit the movie
   */
  public static ChosenSpots on(
      SeenField seen, Optional<GivenSpots> given, Parameters parameters, ClassLoader plugins) {
    Projections projections = seen.projections();
    DetectedSpots detected = SpotFinder.find(seen.images(), parameters.spots(), given, plugins);
    PhotometryParameters photometry =
        photometry(parameters.photometry(), projections, detected.spots());
    JudgedSpots judged =
        JudgedSpots.of(
                detected,
                projections.width(),
                projections.height(),
                seen.margins(),
                photometry,
                seen.drift(),
                parameters.spots().isolationPixels())
            .leaveOut(spot -> seen.isHot(spot.xPixels(), spot.yPixels()), SpotState.ONE_PIXEL)
            .leaveOut(
                spot -> seen.painted().isNear(spot.xPixels(), spot.yPixels(), spot.radiusPixels()),
                SpotState.PAINTED)
            .keep(parameters.decisions()::keeps);
    return new ChosenSpots(judged, photometry);
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
}
