package io.github.umlpsd.features.signal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvenLevelsTest {
  private static final int FRAMES = 4000;

  /** Light that fades, with the noise of its photons. */
  private static double[] fading(double photons, long seed) {
    Random random = new Random(seed);
    double[] trace = new double[FRAMES];
    for (int t = 0; t < FRAMES; t++) {
      double mean = photons * Math.exp(-3.0 * t / FRAMES) + 5;
      trace[t] = mean + Math.sqrt(mean) * random.nextGaussian();
    }
    return trace;
  }

  private static double[] levels(double[] trace, double noiseToSignal) {
    Signal signal = new SignalMeter(FRAMES).measure(trace);
    return new EvenLevels(FRAMES).of(signal, noiseToSignal, new SplittableRandom(1));
  }

  /** Sum of all changes over the range: 1 for a course that only falls. */
  private static double wanderings(double[] levels) {
    double sum = 0;
    for (int t = 1; t < levels.length; t++) {
      sum += Math.abs(levels[t] - levels[t - 1]);
    }
    return sum
        / (Arrays.stream(levels).max().orElseThrow() - Arrays.stream(levels).min().orElseThrow());
  }

  @Test
  void theBrightEndOfAFadingDotShowsNoStepsThatAreNone() {
    for (double photons : new double[] {50, 200, 1000}) {
      double wanderings = wanderings(levels(fading(photons, 7), 0));
      assertTrue(wanderings < 1.5, photons + " photons: " + wanderings);
    }
  }

  @Test
  void aBrightDotIsBroughtToTheNoiseOfADimOne() {
    double[] bright = new double[FRAMES];
    Random random = new Random(3);
    // 100 counts high, noise of 1: dwells of 3 frames are seen alone, but not in the noise of 50.
    Arrays.setAll(bright, t -> (t % 400 < 3 ? 100 : 0) + random.nextGaussian());
    assertEquals(2 * FRAMES / 400.0, wanderings(levels(bright, 0)), 2);
    // The signal's variance is 74.
    assertTrue(wanderings(levels(bright, 30)) < 2 * FRAMES / 400.0 - 4);
  }
}
