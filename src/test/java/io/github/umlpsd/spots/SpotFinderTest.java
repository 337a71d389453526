package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpotFinderTest {
  private static final SpotParameters PARAMETERS =
      SpotParameters.defaults().withDetector(DetectorChoice.LOG).withQuality(1);

  @Test
  void saturatedPlateauIsOneSpotAtItsCentre() {
    float[] pixels = new float[40 * 30];
    for (int y = 14; y < 16; y++) {
      for (int x = 20; x < 23; x++) {
        pixels[y * 40 + x] = 255;
      }
    }
    List<Spot> found = find(new Plane(pixels, 40, 30), PARAMETERS).spots();
    assertEquals(1, found.size());
    assertEquals(21, found.get(0).xPixels(), 0.01);
    assertEquals(14.5, found.get(0).yPixels(), 0.01);
  }

  @Test
  void linkedMaximaAreMergedAtTheMeanOfTheBest() {
    List<Spot> maxima =
        List.of(
            new Spot(10, 10, 5, 2.5),
            new Spot(11, 10, 5, 2.5),
            new Spot(12, 11, 4, 2.5),
            new Spot(13.6, 11, 3, 2.5));
    assertEquals(
        List.of(new Spot(10.5, 10, 5, 2.5), new Spot(13.6, 11, 3, 2.5)), Merging.merge(maxima));
  }

  @Test
  void spotsThatCannotBeMeasuredAloneAreFlaggedNotDropped() {
    List<Spot> spots =
        List.of(
            new Spot(20, 20, 9, 2.5),
            new Spot(24.9, 20, 8, 2.5),
            new Spot(20, 25, 7, 2.5),
            new Spot(40, 5, 6, 2.5),
            new Spot(1.9, 30, 5, 2.5),
            new Spot(2, 40, 4, 2.5),
            new Spot(30, 47.1, 3, 2.5));
    assertEquals(
        List.of(
            SpotState.NEAR_NEIGHBOUR,
            SpotState.NEAR_NEIGHBOUR,
            SpotState.ISOLATED,
            SpotState.ISOLATED,
            SpotState.AT_EDGE,
            SpotState.ISOLATED,
            SpotState.AT_EDGE),
        SpotState.of(spots, 60, 50, 2.5, 5));
    assertEquals(SpotState.ISOLATED, SpotState.of(spots, 60, 50, 2.5, 0).get(0));
  }

  @Test
  void distanceToNeighboursIsTwiceTheApertureUnlessGiven() {
    Plane image = TestImages.image("trackmate/synthetic-256.tif");
    int narrow = find(image, PARAMETERS.withQuality(20)).isolated().size();
    SpotParameters far =
        new SpotParameters(
            DetectorChoice.LOG, 2.5, OptionalDouble.of(20), OptionalDouble.of(15), true, false);
    DetectedSpots apart = find(image, far);
    assertEquals(60, apart.spots().size());
    assertTrue(apart.isolated().size() < narrow, apart.isolated().size() + " and " + narrow);
    for (Spot spot : apart.isolated()) {
      for (Spot other : apart.spots()) {
        assertTrue(spot == other || spot.distanceTo(other) >= 15);
      }
    }
  }

  @Test
  void imageWithAValueThatIsNoNumberIsRefused() {
    float[] pixels = new float[100];
    pixels[37] = Float.NaN;
    UserException e =
        assertThrows(UserException.class, () -> find(new Plane(pixels, 10, 10), PARAMETERS));
    assertTrue(e.getMessage().contains("column 7, row 3"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, 1e9})
  void impossibleRadiusIsRefused(double radius) {
    assertThrows(UserException.class, () -> PARAMETERS.withRadiusPixels(radius));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
  void impossibleQualityIsRefused(double quality) {
    assertThrows(UserException.class, () -> PARAMETERS.withQuality(quality));
  }

  @Test
  void apertureMustBeAboveZero() {
    assertThrows(UserException.class, () -> SpotState.of(List.of(), 10, 10, 0, 5));
  }

  @Test
  void detectorsHaveTheirWords() {
    assertEquals(
        List.of("auto", "trackmate-log", "trackmate-dog", "log", "dog"),
        Keyed.keys(DetectorChoice.class));
  }

  private static DetectedSpots find(Plane image, SpotParameters parameters) {
    return SpotFinder.find(image, parameters, 2.5, SpotFinderTest.class.getClassLoader());
  }
}
