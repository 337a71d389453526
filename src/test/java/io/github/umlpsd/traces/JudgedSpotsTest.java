package io.github.umlpsd.traces;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgedSpotsTest {
  private static final int WIDTH = 60;
  private static final int HEIGHT = 50;
  private static final DriftEstimate STILL = DriftEstimate.none(3);

  private static JudgedSpots judge(
      List<Spot> spots,
      List<Spot> outside,
      PhotometryParameters photometry,
      DriftEstimate drift,
      OptionalDouble isolation) {
    return JudgedSpots.of(
        new DetectedSpots(spots, outside, 0, "test", List.of()),
        WIDTH,
        HEIGHT,
        Margins.NONE,
        photometry,
        drift,
        isolation);
  }

  /** Every spot that is told to be isolated can be measured, and every other one cannot. */
  @ParameterizedTest
  @CsvSource({
    "APERTURE, 0, 0, 3",
    "APERTURE, 1.7, -2.3, 3",
    "APERTURE, -0.49, 0.51, 3",
    "PSF, 0, 0, 3.5355",
    "PSF, 1.7, -2.3, 3.5355"
  })
  void whatIsToldIsWhatIsMeasuredAtEveryDistanceFromTheBorder(
      Photometry photometry, double driftX, double driftY, double reach) {
    PhotometryParameters parameters =
        new PhotometryParameters(0, photometry, Background.ANNULUS, 0);
    DriftEstimate drift =
        new DriftEstimate(new double[] {0, driftX, 0}, new double[] {0, driftY, 0});
    Movie movie = ArrayFrames.of(WIDTH, HEIGHT, new float[3][WIDTH * HEIGHT]).movie(1);
    Workers workers = new Workers(1, Progress.NONE);
    int measured = 0;
    int refused = 0;
    for (double distance = -0.45; distance < 9; distance += 0.05) {
      for (Spot spot :
          List.of(
              new Spot(distance, 25, 1, 2.5),
              new Spot(WIDTH - 1 - distance, 25, 1, 2.5),
              new Spot(30, distance, 1, 2.5),
              new Spot(30, HEIGHT - 1 - distance, 1, 2.5))) {
        List<Spot> one = List.of(spot);
        SpotState state =
            judge(one, List.of(), parameters, drift, OptionalDouble.empty()).states().get(0);
        if (state == SpotState.ISOLATED) {
          measured++;
          assertDoesNotThrow(() -> TraceExtractor.extract(movie, one, parameters, drift, workers));
        } else {
          refused++;
          assertEquals(SpotState.AT_EDGE, state);
          assertThrows(
              UserException.class,
              () -> TraceExtractor.extract(movie, one, parameters, drift, workers));
        }
        assertEquals(clearance(spot, driftX, driftY) >= reach, state == SpotState.ISOLATED);
      }
    }
    assertTrue(measured > 100 && refused > 100, measured + " and " + refused);
  }

  /** Least distance from the border, in all frames. */
  private static double clearance(Spot spot, double driftX, double driftY) {
    double x = Math.min(spot.xPixels(), spot.xPixels() + driftX) + 0.5;
    double y = Math.min(spot.yPixels(), spot.yPixels() + driftY) + 0.5;
    double right = WIDTH - 0.5 - Math.max(spot.xPixels(), spot.xPixels() + driftX);
    double below = HEIGHT - 0.5 - Math.max(spot.yPixels(), spot.yPixels() + driftY);
    return Math.min(Math.min(x, y), Math.min(right, below));
  }

  @Test
  void spotsThatCannotBeMeasuredAloneAreFlaggedNotDropped() {
    List<Spot> spots =
        List.of(
            new Spot(20, 20, 9, 2.5),
            new Spot(24.9, 20, 8, 2.5),
            new Spot(20, 25, 7, 2.5),
            new Spot(40, 5, 6, 2.5),
            new Spot(2.4, 30, 5, 2.5),
            new Spot(2.5, 40, 4, 2.5),
            new Spot(30, 46.6, 3, 2.5));
    JudgedSpots judged =
        judge(spots, List.of(), PhotometryParameters.defaults(), STILL, OptionalDouble.of(5));
    assertEquals(
        List.of(
            SpotState.NEAR_NEIGHBOUR,
            SpotState.NEAR_NEIGHBOUR,
            SpotState.ISOLATED,
            SpotState.ISOLATED,
            SpotState.AT_EDGE,
            SpotState.ISOLATED,
            SpotState.AT_EDGE),
        judged.states());
    assertEquals(List.of(2, 3, 5), java.util.Arrays.stream(judged.measured()).boxed().toList());
    JudgedSpots all =
        judge(spots, List.of(), PhotometryParameters.defaults(), STILL, OptionalDouble.of(0));
    assertEquals(SpotState.ISOLATED, all.states().get(0));
  }

  @Test
  void aperturesOfDifferentSizesMayNotOverlap() {
    List<Spot> spots =
        new ArrayList<>(
            List.of(
                new Spot(10, 20, 9, 2),
                new Spot(15.9, 20, 8, 4),
                new Spot(40, 20, 7, 2),
                new Spot(44.1, 20, 7, 2)));
    List<SpotState> states =
        judge(spots, List.of(), PhotometryParameters.defaults(), STILL, OptionalDouble.empty())
            .states();
    assertEquals(
        List.of(
            SpotState.NEAR_NEIGHBOUR,
            SpotState.NEAR_NEIGHBOUR,
            SpotState.ISOLATED,
            SpotState.ISOLATED),
        states);
  }

  @Test
  void aSpotOutsideTheRegionStillDisturbsItsNeighbour() {
    JudgedSpots judged =
        judge(
            List.of(new Spot(20, 20, 9, 2.5), new Spot(40, 20, 9, 2.5)),
            List.of(new Spot(24, 20, 9, 2.5)),
            PhotometryParameters.defaults(),
            STILL,
            OptionalDouble.empty());
    assertEquals(List.of(SpotState.NEAR_NEIGHBOUR, SpotState.ISOLATED), judged.states());
  }
}
