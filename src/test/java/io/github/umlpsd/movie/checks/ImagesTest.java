package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImagesTest {
  @Test
  void raysHotAndDeadPixelsAreToldApart() {
    GivenFrames frames = GivenFrames.noise(30, 30, 200, 1);
    frames.data()[50][310] += 3000;
    for (float[] frame : frames.data()) {
      frame[400] += 400;
      frame[500] = 3;
      frame[700] = 100;
    }
    SinglePixels found = SinglePixels.of(frames.projections());
    assertArrayEquals(new int[] {310}, found.struck());
    assertArrayEquals(new int[] {400}, found.hot());
    assertArrayEquals(new int[] {500, 700}, found.dead());
    assertTrue(found.isHot(30, 400 % 30 + 0.4, 400 / 30));
    assertFalse(found.isHot(30, 400 % 30 + 2, 400 / 30));
  }

  /** Half of the pixels have no photon in the whole movie; some beside a bright spot have none. */
  @Test
  void pixelsThatHadNoPhotonAreNotDead() {
    float[][] data = new float[400][30 * 30];
    for (int t = 0; t < data.length; t++) {
      RandomStream random = RandomStream.of(7, t);
      for (int i = 0; i < data[t].length; i++) {
        double squares = Math.pow(i % 30 - 14, 2) + Math.pow(i / 30 - 15, 2);
        data[t][i] = random.poisson(0.0017 + 2 * Math.exp(-squares / (2 * 1.3 * 1.3)));
      }
    }
    GivenFrames frames = new GivenFrames(30, 30, data);
    assertArrayEquals(new int[0], SinglePixels.of(frames.projections()).dead());
  }

  @Test
  void aFlickeringPixelIsHotAndNoRay() {
    GivenFrames frames = GivenFrames.noise(30, 30, 400, 2);
    for (int t = 0; t < 400; t += 10) {
      frames.data()[t][400] += 600;
    }
    SinglePixels found = SinglePixels.of(frames.projections());
    assertArrayEquals(new int[] {400}, found.hot());
    assertArrayEquals(new int[0], found.struck());
  }

  @Test
  void spotsAreNoSinglePixels() {
    GivenFrames frames = GivenFrames.noise(40, 40, 200, 3);
    for (int t = 0; t < 200; t++) {
      frames.addSpot(t, 10, 10, 2000);
      frames.addSpot(t, 29.5, 12.5, t == 77 ? 3000 : 0);
      frames.addSpot(t, 20.2, 30, t % 7 == 0 ? 500 : 0);
    }
    SinglePixels found = SinglePixels.of(frames.projections());
    assertEquals(0, found.hot().length + found.dead().length + found.struck().length);
  }

  @ParameterizedTest
  @CsvSource({"2, 0, 0", "0, -3, 0", "0, 3, 1", "1.5, 1.5, 0"})
  void motionIsToldWithItsSize(double x, double y, int jump) {
    Check check = motion(x, y, jump == 1, 120);
    assertEquals(Verdict.TOLD, check.verdict(), check.sentence());
    // The first and the last quarter are compared, whose middles are three quarters apart.
    assertEquals(Math.abs(x), (double) check.numbers().get("x_px"), 0.35 * Math.abs(x) + 0.1);
    assertEquals(Math.abs(y), (double) check.numbers().get("y_px"), 0.35 * Math.abs(y) + 0.1);
    assertTrue(check.sentence().contains("drift=phase-correlation"));
  }

  @Test
  void aSampleAtRestIsFine() {
    assertEquals(Verdict.FINE, motion(0, 0, false, 120).verdict());
    assertEquals(Verdict.FINE, motion(0.2, 0, false, 120).verdict());
  }

  @Test
  void fewFramesTellNothing() {
    assertEquals(Verdict.NOT_CHECKED, motion(3, 0, false, 40).verdict());
  }

  private static Check motion(double x, double y, boolean jump, int n) {
    GivenFrames frames = GivenFrames.noise(64, 64, n, 5);
    double[][] places = {{14, 20}, {40, 12}, {50, 45}, {22, 50}, {33, 31}};
    for (int t = 0; t < n; t++) {
      double part = jump ? (t < n / 2 ? 0 : 1) : t / (n - 1.0);
      for (int i = 0; i < places.length; i++) {
        double peak = (t / (3 + i)) % 2 == 0 ? 400 : 40;
        frames.addSpot(t, places[i][0] + part * x, places[i][1] + part * y, peak);
      }
    }
    return Motion.of(
        new SeenMovie(
            frames.watched(), false, Optional.empty(), Optional.empty(), CameraCalibration.UNKNOWN),
        true,
        Set.of(),
        GivenFrames.ONE);
  }
}
