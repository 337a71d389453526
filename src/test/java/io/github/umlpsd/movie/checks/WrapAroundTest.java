package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.checks.range.CountRange;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrapAroundTest {
  private static final int SIDE = 40;

  /** Spots of 2000 to 4000 counts on noise of 5 counts around 100. */
  private static GivenFrames spots(DoubleUnaryOperator change) {
    GivenFrames frames = GivenFrames.noise(SIDE, SIDE, 60, 7);
    for (int t = 0; t < 60; t++) {
      frames.addSpot(t, 12, 12, 4000 * (0.9 + 0.002 * ((t * 37) % 60)));
      if (t % 3 == 0) {
        frames.addSpot(t, 28.4, 27.3, 3500 * (0.9 + 0.002 * ((t * 23) % 60)));
      }
    }
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (float) change.applyAsDouble(frame[i]);
      }
    }
    return frames;
  }

  private static List<Check> checks(GivenFrames frames) {
    return CountRange.checks(frames.watched().facts(), frames);
  }

  private static Check wraps(GivenFrames frames) {
    return checks(frames).get(1);
  }

  private static boolean isTold(GivenFrames frames) {
    return wraps(frames).verdict() == Verdict.TOLD;
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16})
  void countsThatWentBeyondTheHighestAreToldWithTheirPlace(int bits) {
    int full = 1 << bits;
    GivenFrames frames = spots(v -> Math.rint(v * 1.4 * full / 4000) % full);
    Check check = wraps(frames);
    assertEquals(Verdict.TOLD, check.verdict());
    assertTrue(check.sentence().contains("below " + full), check.sentence());
    double x = (int) check.numbers().get("x_px");
    double y = (int) check.numbers().get("y_px");
    double nearest = Math.min(Math.hypot(x - 12, y - 12), Math.hypot(x - 28.4, y - 27.3));
    assertTrue(nearest < 3, check.sentence());
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void countsThatWentBelowZeroAreToldAndAreNoClipping(int bits) {
    // In 8 bit the spots are small, so that they do not go beyond the top.
    double spot = bits == 8 ? 0.03 : 1;
    GivenFrames frames =
        spots(v -> Math.floorMod((int) (v < 125 ? v - 100 : spot * (v - 100)), 1 << bits));
    List<Check> checks = checks(frames);
    assertEquals(Verdict.FINE, checks.get(0).verdict(), checks.get(0).sentence());
    assertEquals(Verdict.TOLD, checks.get(1).verdict(), checks.get(1).sentence());
    assertTrue(checks.get(1).sentence().contains("below 0"), checks.get(1).sentence());
  }

  /** Not the same without the fault: cut off, or with negative numbers kept. */
  @ParameterizedTest
  @ValueSource(ints = {8, 12, 16})
  void countsThatWereCutOffAreClippingAlone(int bits) {
    int top = (1 << bits) - 1;
    for (double factor : new double[] {1.05, 1.4, 5}) {
      GivenFrames frames = spots(v -> Math.min(top, Math.rint(v * factor * top / 4000)));
      List<Check> checks = checks(frames);
      assertEquals(Verdict.FINE, checks.get(1).verdict(), checks.get(1).sentence());
    }
    assertTrue(!isTold(spots(v -> Math.min(top, Math.rint(v * 0.95 * top / 4000)))));
  }

  @Test
  void smallAndNegativeCountsRaiseNoAlarm() {
    assertTrue(!isTold(spots(v -> v - 100)));
    assertTrue(!isTold(spots(v -> Math.max(0, v - 100))));
    assertTrue(!isTold(spots(v -> v)));
    assertTrue(!isTold(spots(v -> (v - 100) / 4000)));
  }

  @Test
  void fullAndFlickeringPixelsAndRaysRaiseNoAlarm() {
    GivenFrames frames = spots(v -> v);
    for (int t = 0; t < 60; t++) {
      for (int k = 0; k < 12; k++) {
        frames.data()[t][37 + 113 * k] = k % 3 == 0 ? 65535 : (t * 7919 + k * 104_729) % 65536;
        frames.data()[t][(t * 613 + k * 397) % (SIDE * SIDE)] = k % 2 == 0 ? 65535 : 64_000 + k;
      }
    }
    Check check = wraps(frames);
    assertEquals(Verdict.FINE, check.verdict(), check.sentence());
  }

  /** A dead row in a bright crystal is a hole of one value in each frame. */
  @Test
  void deadPixelsInACrystalRaiseNoAlarm() {
    GivenFrames frames = GivenFrames.noise(SIDE, SIDE, 60, 3);
    for (float[] frame : frames.data()) {
      for (int i = 0; i < frame.length; i++) {
        int x = i % SIDE;
        int y = i / SIDE;
        frame[i] =
            y == 20 ? 100 : Math.hypot(x - 20, y - 20) < 12 ? 62_000 + 20 * frame[i] : frame[i];
      }
    }
    Check check = wraps(frames);
    assertEquals(Verdict.FINE, check.verdict(), check.sentence());
  }
}
