package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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

  private static void add(float[] image, Spot spot, double height, double sigma) {
    for (int i = 0; i < image.length; i++) {
      double dx = i % SIDE - spot.xPixels();
      double dy = i / SIDE - spot.yPixels();
      image[i] += (float) (height * Math.exp(-(dx * dx + dy * dy) / (2 * sigma * sigma)));
    }
  }
}
