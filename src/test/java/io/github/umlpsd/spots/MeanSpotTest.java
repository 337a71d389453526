package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spots.given.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanSpotTest {
  private static final int SIDE = 120;
  private static final int STEP = 24;

  /** Also where every spot has a neighbour, as in a crowded field. */
  @ParameterizedTest
  @CsvSource({"1.0, 4", "1.0, 5", "1.0, 6", "1.3, 5", "1.3, 6", "1.3, 20", "1.8, 7"})
  void findsTheWidthOfPairs(double sigma, double distance) {
    Random random = new Random(5);
    float[] image = new float[SIDE * SIDE];
    for (int i = 0; i < image.length; i++) {
      image[i] = (float) (50 + 0.5 * random.nextGaussian());
    }
    List<Spot> spots = new ArrayList<>();
    for (int y = STEP / 2; y < SIDE; y += STEP) {
      for (int x = STEP / 2 - 3;
          x + distance < SIDE - 8;
          x += STEP + (distance > STEP / 2 ? STEP : 0)) {
        double angle = 0.3 * random.nextGaussian();
        double dx = distance * Math.cos(angle);
        double dy = distance * Math.sin(angle);
        for (Spot spot : List.of(new Spot(x, y, 1, 2.5), new Spot(x + dx, y + dy, 1, 2.5))) {
          add(image, spot, 40 + 100 * random.nextDouble(), sigma);
          spots.add(spot);
        }
      }
    }
    assertTrue(spots.size() >= 12, spots.size() + " spots");
    assertEquals(
        1, MeanSpot.sigmaPixels(new Plane(image, SIDE, SIDE), spots).orElseThrow() / sigma, 0.06);
  }

  /** Nine spots that stand alone. */
  private static float[] field(double noise, double height, double... sigmas) {
    Random random = new Random(8);
    float[] image = new float[SIDE * SIDE];
    for (int i = 0; i < image.length; i++) {
      image[i] = (float) (50 + noise * random.nextGaussian());
    }
    int number = 0;
    for (int y = 20; y < SIDE; y += 40) {
      for (int x = 20; x < SIDE; x += 40) {
        double dx = random.nextDouble();
        double dy = random.nextDouble();
        double sigma = sigmas[number++ % sigmas.length];
        add(image, new Spot(x + dx, y + dy, 1, 2.5), height, sigma);
      }
    }
    return image;
  }

  private static DetectedSpots search(float[] image) {
    SpotParameters parameters =
        new SpotParameters(
            DetectorChoice.LOG,
            SpotParameters.USUAL_RADIUS,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            true,
            false,
            "",
            Drawn.NOTHING,
            true);
    return SpotFinder.find(
        new Plane(image, SIDE, SIDE),
        parameters,
        Optional.empty(),
        MeanSpotTest.class.getClassLoader());
  }

  /** A first search with a radius far too small finds places that are no centres of dim spots. */
  @ParameterizedTest
  @CsvSource({"0.8, 20", "1.3, 20", "2.5, 20", "4, 20", "4, 6", "5, 8"})
  void theRadiusIsThatOfTheSpotsHoweverWideAndDim(double sigma, double height) {
    DetectedSpots found = search(field(1.5, height, sigma));
    assertEquals(9, found.spots().size());
    double radius = found.spots().get(0).radiusPixels();
    assertEquals(1, radius / (Math.sqrt(2) * sigma), 0.06, "radius " + radius);
    assertEquals(1, found.warnings().size(), found.warnings().toString());
    assertTrue(found.warnings().get(0).contains(String.format(Locale.ROOT, "%.4g", radius)));
  }

  @ParameterizedTest
  @CsvSource({"0.8, 4", "1, 3", "1.3, 4"})
  void spotsOfTwoWidthsAreTold(double narrow, double wide) {
    DetectedSpots found = search(field(0.5, 40, narrow, wide));
    assertTrue(
        found.warnings().stream().anyMatch(w -> w.contains("no one radius is right for all")),
        found.warnings().toString());
  }

  private static void add(float[] image, Spot spot, double height, double sigma) {
    for (int i = 0; i < image.length; i++) {
      double dx = i % SIDE - spot.xPixels();
      double dy = i / SIDE - spot.yPixels();
      image[i] += (float) (height * Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)));
    }
  }
}
