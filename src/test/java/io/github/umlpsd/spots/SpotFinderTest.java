package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.given.Drawn;
import java.util.List;
import java.util.Optional;
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
  void aRegionLimitsTheSpotsButNotTheirNeighbours() {
    Plane image = TestImages.image("trackmate/synthetic-256.tif");
    boolean[] left = new boolean[256 * 256];
    for (int i = 0; i < left.length; i++) {
      left[i] = i % 256 < 128;
    }
    SpotParameters parameters = PARAMETERS.withQuality(20);
    DetectedSpots all = find(image, parameters);
    DetectedSpots part =
        find(image, parameters.withDrawn(new Drawn(Optional.empty(), Optional.of(left))));
    assertEquals(all.spots().stream().filter(s -> s.xPixels() < 127.5).toList(), part.spots());
    assertEquals(all.spots().stream().filter(s -> s.xPixels() >= 127.5).toList(), part.outside());
    assertTrue(part.spots().size() > 10 && part.outside().size() > 10);
    assertTrue(
        part.warnings()
            .get(0)
            .contains("limits the analysis to " + part.spots().size() + " of 60 spots"));
  }

  @Test
  void detectorsHaveTheirWords() {
    assertEquals(
        List.of("auto", "trackmate-log", "trackmate-dog", "log", "dog"),
        Keyed.keys(DetectorChoice.class));
  }

  private static DetectedSpots find(Plane image, SpotParameters parameters) {
    return SpotFinder.find(
        image, parameters, Optional.empty(), SpotFinderTest.class.getClassLoader());
  }
}
