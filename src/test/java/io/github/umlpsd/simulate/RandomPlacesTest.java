package io.github.umlpsd.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import org.junit.jupiter.api.Test;

class RandomPlacesTest {
  private static final double MARGIN = 8;

  private static double[][] places(int spots, int width, int height, double separation) {
    TraceScene emitters = TraceScene.of(SampleSet.PAPER_THREE).withSize(spots, 10);
    MovieScene scene =
        new MovieScene(emitters, width, height, 1.3, separation, MARGIN, 5, 0.4, SteadyDrift.NONE);
    return RandomPlaces.in(scene, RandomStream.of(1, 2));
  }

  private static double nearest(double[][] places) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < i; j++) {
        least =
            Math.min(least, Math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1]));
      }
    }
    return least;
  }

  @Test
  void spotsKeepTheirDistance() {
    for (double separation : new double[] {0.3, 1, 2.5, 7.9, 10}) {
      double[][] places = places(150, 200, 160, separation);
      assertTrue(nearest(places) >= separation, "separation " + separation);
    }
  }

  @Test
  void placesAreThoseThatAreDrawnOneByOne() {
    double[][] places = places(60, 120, 90, 8);
    RandomStream random = RandomStream.of(1, 2);
    int placed = 0;
    while (placed < places.length) {
      double x = random.uniform(MARGIN, 119 - MARGIN);
      double y = random.uniform(MARGIN, 89 - MARGIN);
      boolean free = true;
      for (int i = 0; i < placed; i++) {
        free &= Math.hypot(places[i][0] - x, places[i][1] - y) >= 8;
      }
      if (free) {
        assertEquals(x, places[placed][0]);
        assertEquals(y, places[placed][1]);
        placed++;
      }
    }
  }

  @Test
  void oneSpotFitsWhereThereIsASinglePlace() {
    assertEquals(MARGIN, places(1, 17, 17, 1e300)[0][0]);
    assertEquals(3, places(3, 17, 17, 0).length);
  }

  @Test
  void tooManySpotsAreRefused() {
    for (int spots : new int[] {70, 80, 1_000_000}) {
      UserException e = assertThrows(UserException.class, () -> places(spots, 96, 80, 10));
      assertTrue(e.getMessage().startsWith(spots + " spots at least 10.0 pixels"), e.getMessage());
    }
  }

  @Test
  void twoSpotsFitOnALineALittleLongerThanTheirDistance() {
    assertEquals(2, places(2, 29, 17, 10).length);
    assertThrows(UserException.class, () -> places(3, 29, 17, 10));
  }
}
