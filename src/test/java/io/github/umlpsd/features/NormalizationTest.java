package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizationTest {
  private static final int FRAMES = 2000;

  /** A dot that is bright, dark, bright again, with the noise of its photons and a background. */
  private static double[] blinking(double photons, long seed) {
    Random random = new Random(seed);
    double[] trace = new double[FRAMES];
    for (int t = 0; t < FRAMES; t++) {
      double light = t / 300 % 2 == 0 ? photons : 0;
      trace[t] = light + Math.sqrt(light + 100) * random.nextGaussian();
    }
    return trace;
  }

  private static double[] row(Normalization normalization, int window, double[] trace) {
    FeatureParameters parameters =
        new FeatureParameters(
            FeatureSpec.trace(), BinWindows.auto(), normalization, BinOrder.BIN_FIRST);
    Measurement found = new TraceBlock(parameters, window).measure(Signal.unmeasured(trace));
    assertEquals(Optional.empty(), found.obstacle());
    return found.values();
  }

  @Test
  void theLevelOfADotHasNoPartInItsRow() {
    double[] bright = blinking(600, 1);
    double[] dim = Arrays.stream(bright).map(x -> x / 3).toArray();
    assertArrayEquals(
        row(Normalization.LEVEL, 20, bright), row(Normalization.LEVEL, 20, dim), 1e-12);
  }

  @Test
  void theNoiseOfADimDotMovesItsRowLessThanWithTheExtremes() {
    for (int window : new int[] {1, 20}) {
      double level = shift(Normalization.LEVEL, window);
      double extremes = shift(Normalization.MINMAX, window);
      assertTrue(level < extremes / 2, level + " and " + extremes);
      assertTrue(level < 0.1, level + " of the bright level");
    }
  }

  /** How far the bright state of a dot at a third of the light lies from that of a bright one. */
  private static double shift(Normalization normalization, int window) {
    double[] bright = row(normalization, window, blinking(600, 1));
    double[] dim = row(normalization, window, blinking(200, 2));
    int end = 300 / window;
    return Math.abs(
        Moments.mean(bright, 0, end)
            - Moments.mean(bright, end, 2 * end)
            - Moments.mean(dim, 0, end)
            + Moments.mean(dim, end, 2 * end));
  }

  @Test
  void theScaleIsTheSameAtEveryWindow() {
    double[] trace = blinking(200, 3);
    double[] frames = row(Normalization.LEVEL, 1, trace);
    double[] bins = row(Normalization.LEVEL, 100, trace);
    for (int b = 0; b < bins.length; b++) {
      assertEquals(Moments.mean(frames, 100 * b, 100 * (b + 1)), bins[b], 1e-12);
    }
  }

  @Test
  void aDotThatHardlyChangesStaysFlat() {
    Random random = new Random(4);
    double[] steady = new double[FRAMES];
    Arrays.setAll(steady, t -> 600 + 25 * random.nextGaussian());
    assertTrue(Moments.populationSd(row(Normalization.LEVEL, 20, steady)) < 0.02);
    assertTrue(Moments.populationSd(row(Normalization.ZSCORE, 20, steady)) > 0.9);
  }

  @Test
  void aTraceWithoutAPositiveLevelHasARow() {
    double[] negative = new double[FRAMES];
    Arrays.setAll(negative, t -> -5 - t % 7);
    for (double value : row(Normalization.LEVEL, 10, negative)) {
      assertTrue(Double.isFinite(value));
    }
  }
}
