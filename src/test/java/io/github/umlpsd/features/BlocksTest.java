package io.github.umlpsd.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.features.signal.EvenLevels;
import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.features.signal.SignalMeter;
import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each block on inputs whose features can be told by hand, or by the plain definition. */
class BlocksTest {

  @ParameterizedTest
  @ValueSource(ints = {4000, 4001})
  void noiseOfATelegraphIsFound(int frames) {
    Random random = new Random(1);
    double[] trace = trace(frames, t -> (t / 100 % 2) * 200 + 6 * random.nextGaussian());
    Signal.Level level = measure(trace).level();
    assertEquals(36, level.noise(), 3);
    assertEquals(10_000, level.signal(), 300);
    assertTrue(level.hasSignal());
  }

  @Test
  void whiteNoiseHasNoSignal() {
    Random random = new Random(2);
    Signal.Level level = measure(trace(5000, t -> 100 + 10 * random.nextGaussian())).level();
    assertEquals(100, level.noise(), 6);
  }

  @Test
  void levelsOfFewWholeNumbersLeaveTheFirstEstimateOut() {
    double[] trace = trace(1000, t -> t / 200 % 2 * 5.0);
    assertTrue(measure(trace).level().noise() > 0);
    assertEquals(6, measure(trace).level().signal() + measure(trace).level().noise(), 1e-9);
  }

  @Test
  void trendOfARamp() {
    double[] trace = trace(1000, t -> t);
    double sd = Math.sqrt(measure(trace).level().signal());
    double[] trend = new TrendBlock().measure(measure(trace)).values();
    double[] expected =
        IntStream.range(0, 10).mapToDouble(i -> (100 * i + 49.5 - 499.5) / sd).toArray();
    assertArrayEquals(expected, trend, 1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1001})
  void aSineFallsIntoItsBand(int frames) {
    double[] trace = trace(frames, t -> Math.sin(2 * Math.PI * 37 * t / frames));
    double[] bands = new PsdBlock(frames).measure(measure(trace)).values();
    int[] edges = LogGrid.of((frames - 1) / 2 + 1, 25);
    for (int i = 0; i < bands.length; i++) {
      boolean holds = edges[i] <= 37 && 37 < edges[i + 1];
      double power = holds ? frames / 4.0 / (edges[i + 1] - edges[i]) : 0;
      assertEquals(power, bands[i], 1e-9);
    }
    assertEquals((frames - 1) / 2 + 1, edges[edges.length - 1]);
  }

  @Test
  void bandsOfATypicalRecord() {
    assertEquals(23, LogGrid.of(5000, 25).length - 1);
    assertArrayEquals(new int[] {1, 2, 3, 4, 6}, Arrays.copyOf(LogGrid.of(5000, 25), 5));
  }

  @Test
  void psdColumnsAreLogarithmsLessTheirMean() {
    double[] bands = {100, 10, 0.5};
    double[] columns = new PsdBlock(100).columns(bands, new Signal.Level(0, 1, 4, true), 0.2);
    double[] logs = {
      Math.log10(99.0 / 4 + 0.02 + 1e-6), Math.log10(9.0 / 4 + 0.02 + 1e-6), Math.log10(0.02 + 1e-6)
    };
    double mean = Arrays.stream(logs).average().orElseThrow();
    assertArrayEquals(Arrays.stream(logs).map(v -> v - mean).toArray(), columns, 1e-12);
  }

  @Test
  void histogramOfTwoLevels() {
    double[] trace = trace(1600, t -> t / 400 % 4 == 3 ? 50 : 0);
    double[] roots =
        new HistogramBlock()
            .measureLevels(new EvenLevels(1600).of(measure(trace), 0, new SplittableRandom(1)));
    double[] shares = Arrays.stream(roots).map(root -> root * root).toArray();
    assertEquals(0.75, Arrays.stream(shares, 0, 10).sum(), 0.02);
    assertEquals(0.25, Arrays.stream(shares, 10, 20).sum(), 0.02);
    // A Gaussian of one bin, of which the half beyond the end is missing.
    double peak = 1 / (1 + Math.exp(-0.5) + Math.exp(-2) + Math.exp(-4.5) + Math.exp(-8));
    assertEquals(0.75 * peak, shares[0], 0.02);
    assertEquals(Math.exp(-0.5), shares[1] / shares[0], 0.02);
  }

  @Test
  void activityOfRegularSwitching() {
    // A jump every 50 frames, but in the last fifth of the record every 25.
    double[] levels = trace(2000, t -> t / (t < 1600 ? 50 : 25) % 2 * 30.0);
    double[] values = new ActivityBlock(2000).measureLevels(levels);
    double jumps = 31 + 1 + 15;
    assertEquals(Math.log(jumps / 2000 + 1e-3), values[0], 0.02);
    double[] shares = Arrays.stream(values, 1, 11).map(root -> root * root).toArray();
    assertEquals(1, Arrays.stream(shares).sum(), 1e-9);
    assertEquals(4 / jumps, shares[3], 0.01);
    assertEquals(8 / jumps, shares[9], 0.01);
    // Windows of 4 frames have one jump at most: the Fano factor of a rare event is nearly 1.
    assertEquals(Math.log(1 - 4 * jumps / 2000 + 0.3), values[11], 0.02);
    // 4, 8, ..., 128 frames, of which 8 windows fit.
    assertEquals(11 + 6, values.length);
  }

  @Test
  void busyAndQuietTimesInTurnAreUneven() {
    Random random = new Random(8);
    double[] even = levels(4096, random, t -> 0.1);
    double[] uneven = levels(4096, random, t -> t / 512 % 2 == 0 ? 0.19 : 0.01);
    double[] ofEven = new ActivityBlock(4096).measureLevels(even);
    double[] ofUneven = new ActivityBlock(4096).measureLevels(uneven);
    assertEquals(ofEven[0], ofUneven[0], 0.15);
    // Windows of 128 frames: chance alone has a factor of 0.9 or so, the turns one of 10.
    assertEquals(0, ofEven[11 + 5], 0.7);
    assertTrue(ofUneven[11 + 5] > 2, "log of the factor " + ofUneven[11 + 5]);
  }

  @Test
  void levelsThatNeverChangeHaveNoActivity() {
    double[] values = new ActivityBlock(100).measureLevels(new double[100]);
    assertTrue(Arrays.stream(values).allMatch(Double::isFinite));
    assertEquals(Math.log(1e-3), values[0], 1e-12);
  }

  private static double[] levels(int frames, Random random, IntToDoubleFunction chance) {
    double[] levels = new double[frames];
    for (int t = 1; t < frames; t++) {
      boolean jumps = random.nextDouble() < chance.applyAsDouble(t);
      levels[t] = jumps ? 1 - levels[t - 1] : levels[t - 1];
    }
    return levels;
  }

  @Test
  void momentsByTheirDefinition() {
    Random random = new Random(3);
    double[] trace = trace(400, t -> random.nextGaussian() + t / 50 % 2);
    double[] moments = new BurstBlock(400).measure(measure(trace)).values();
    assertEquals(2 * 3, moments.length);
    for (int i = 0; i < 3; i++) {
      int h = 1 << i;
      double[] differences =
          IntStream.iterate(0, t -> t + 2 * h <= 400, t -> t + Math.max(h / 2, h == 1 ? 2 : 1))
              .mapToDouble(t -> (mean(trace, t, t + h) - mean(trace, t + h, t + 2 * h)))
              .map(d -> d / Math.sqrt(2))
              .toArray();
      assertEquals(meanPower(differences, 2), moments[2 * i], 1e-9);
      assertEquals(meanPower(differences, 4), moments[2 * i + 1], 1e-9);
    }
  }

  @Test
  void rareJumpsAreBurstyAndGaussianNoiseIsNot() {
    Random random = new Random(5);
    double[] walk = new double[8192];
    double[] jumps = new double[8192];
    for (int t = 1; t < walk.length; t++) {
      walk[t] = 0.99 * walk[t - 1] + random.nextGaussian();
      jumps[t] = random.nextInt(200) == 0 ? 1 - jumps[t - 1] : jumps[t - 1];
    }
    BurstBlock block = new BurstBlock(8192);
    double[] gaussian =
        block.columns(block.measure(measure(walk)).values(), measure(walk).level(), 0);
    double[] bursty =
        block.columns(block.measure(measure(jumps)).values(), measure(jumps).level(), 0);
    assertEquals(0, gaussian[2], 0.6);
    assertTrue(bursty[2] > 2, Arrays.toString(bursty));
  }

  @Test
  void autocorrelationOfASine() {
    double[] trace = trace(6400, t -> Math.sin(2 * Math.PI * t / 64));
    double[] correlation = new AutocorrelationBlock(6400).measure(measure(trace)).values();
    int[] lags = LogGrid.of(1600, 16);
    for (int i = 0; i < lags.length; i++) {
      assertEquals(Math.cos(2 * Math.PI * lags[i] / 64.0), correlation[i], 0.02);
    }
  }

  private static Signal measure(double[] trace) {
    return new SignalMeter(trace.length).measure(trace);
  }

  private static double[] trace(int frames, java.util.function.IntToDoubleFunction value) {
    return IntStream.range(0, frames).mapToDouble(value).toArray();
  }

  private static double mean(double[] values, int from, int to) {
    return Arrays.stream(values, from, to).average().orElseThrow();
  }

  private static double meanPower(double[] values, int power) {
    return Arrays.stream(values).map(v -> Math.pow(v, power)).average().orElseThrow();
  }
}
