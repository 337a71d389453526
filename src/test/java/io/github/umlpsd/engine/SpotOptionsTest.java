package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the words of the detector do to the spots. */
class SpotOptionsTest {
  private static final int EDGE = 40;
  private static final double X = 14.4;
  private static final double Y = 22.3;

  /** One spot between the pixels, and one bright pixel. */
  private static Movie movie() {
    SplittableRandom random = new SplittableRandom(8);
    float[][] traces = new float[EDGE * EDGE][60];
    for (int i = 0; i < traces.length; i++) {
      double r = Math.hypot(i % EDGE - X, i / EDGE - Y) / 1.5;
      double level = 100 + 400 * Math.exp(-r * r / 2) + (i == 30 * EDGE + 30 ? 900 : 0);
      for (int t = 0; t < 60; t++) {
        traces[i][t] = (float) (level + 3 * random.nextGaussian());
      }
    }
    return TestFrames.movie(EDGE, traces, 1e9f);
  }

  private static List<Spot> spots(Map<ParameterKey, String> words) {
    Subject subject =
        UmlPsd.measure(
            movie(), Parameters.of(words), SpotOptionsTest.class.getClassLoader(), Progress.NONE);
    return subject.field().orElseThrow().allSpots();
  }

  private static Spot nearest(List<Spot> spots, double x, double y) {
    Spot place = new Spot(x, y, 1, 2.5);
    return spots.stream()
        .min((a, b) -> Double.compare(a.distanceTo(place), b.distanceTo(place)))
        .orElseThrow();
  }

  @Test
  void placesAreBelowAPixelUnlessSwitchedOff() {
    Spot fine = nearest(spots(Map.of()), X, Y);
    assertEquals(X, fine.xPixels(), 0.1);
    assertEquals(Y, fine.yPixels(), 0.1);
    Spot whole = nearest(spots(Map.of(ParameterKey.SUBPIXEL, "no")), X, Y);
    assertEquals(Math.rint(X), whole.xPixels());
    assertEquals(Math.rint(Y), whole.yPixels());
  }

  @Test
  void aMedianTakesSinglePixelsAway() {
    assertTrue(
        nearest(spots(Map.of(ParameterKey.PROJECTION, "mean")), 30, 30)
                .distanceTo(new Spot(30, 30, 1, 2.5))
            < 1);
    List<Spot> filtered =
        spots(Map.of(ParameterKey.PROJECTION, "mean", ParameterKey.MEDIAN, "yes"));
    assertEquals(X, nearest(filtered, X, Y).xPixels(), 0.3);
    assertTrue(nearest(filtered, 30, 30).distanceTo(new Spot(30, 30, 1, 2.5)) > 3);
  }
}
