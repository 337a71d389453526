package io.github.umlpsd.pixels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.umlpsd.engine.TestFrames;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.WholeCounts;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.statistics.Binning;
import io.github.umlpsd.traces.TraceStore;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceStoreTest {
  private static final Workers WORKERS = new Workers(2, Progress.NONE);
  private static final int WIDTH = 6;
  private static final int FRAMES = 205;

  private final float[][] traces = traces();
  private final Movie movie = TestFrames.movie(WIDTH, traces, 1000);
  private final int[] places = {1, 2, 7, 8, 14, 20, 21};

  private static float[][] traces() {
    SplittableRandom random = new SplittableRandom(4);
    float[][] traces = new float[WIDTH * 5][FRAMES];
    for (float[] trace : traces) {
      for (int t = 0; t < FRAMES; t++) {
        trace[t] = (float) (100 + 10 * random.nextGaussian());
      }
    }
    return traces;
  }

  @Test
  void heldAndReadAgainAreTheSame() {
    TraceStore held = TraceStore.of(movie, places, LightUnit.COUNTS, 1 << 20, WORKERS);
    TraceStore blocks =
        TraceStore.of(movie, places, LightUnit.COUNTS, 3 * FRAMES * Float.BYTES, WORKERS);
    assertFalse(blocks.held().isPresent());
    for (int window : new int[] {1, 7, 100}) {
      for (int i = 0; i < places.length; i++) {
        double[] binned = blocks.binned(window, WORKERS).trace(i);
        assertArrayEquals(held.binned(window, WORKERS).trace(i), binned);
        assertArrayEquals(Binning.means(held.trace(i, WORKERS), window), binned, 1e-5);
      }
    }
    double[][] seen = new double[places.length][];
    blocks.forEach("", 2, WORKERS, (pixel, trace) -> seen[pixel] = trace.clone());
    for (int i = 0; i < places.length; i++) {
      assertArrayEquals(held.trace(i, WORKERS), seen[i]);
      assertArrayEquals(seen[i], blocks.trace(i, WORKERS));
    }
  }

  @Test
  void wholeCountsTakeTwoBytesAndKeepEveryValue() {
    float[][] counts = new float[traces.length][FRAMES];
    for (int i = 0; i < counts.length; i++) {
      for (int t = 0; t < FRAMES; t++) {
        counts[i][t] = t == i ? 65535 : t % 7 == 0 ? 0 : Math.round(traces[i][t]);
      }
    }
    Movie any = TestFrames.movie(WIDTH, counts, 65535);
    Movie whole =
        new Movie("test", new WholeCounts(any.frames()), 0.1, OptionalDouble.empty(), List.of());
    long budget = (long) places.length * FRAMES * Character.BYTES;
    TraceStore floats = TraceStore.of(any, places, LightUnit.COUNTS, 1 << 20, WORKERS);
    TraceStore held = TraceStore.of(whole, places, LightUnit.COUNTS, budget, WORKERS);
    TraceStore blocks = TraceStore.of(whole, places, LightUnit.COUNTS, budget - 1, WORKERS);
    assertEquals(budget, held.heldBytes());
    assertEquals(0, blocks.heldBytes());
    for (int i = 0; i < places.length; i++) {
      assertArrayEquals(floats.trace(i, WORKERS), held.trace(i, WORKERS));
      assertArrayEquals(floats.trace(i, WORKERS), blocks.trace(i, WORKERS));
      assertArrayEquals(floats.binned(7, WORKERS).trace(i), held.binned(7, WORKERS).trace(i));
    }
    assertEquals(65535, held.held().orElseThrow().value(0, places[0]));
  }

  @Test
  void binnedFramesAreMeansOfSquares() {
    FrameSource binned = BinnedFrames.of(movie.frames(), 2);
    float[] pixels = new float[3 * 2];
    binned.read(3, pixels);
    assertEquals(3, binned.width());
    assertEquals(2, binned.height());
    float mean = (traces[14][3] + traces[15][3] + traces[20][3] + traces[21][3]) / 4;
    assertEquals(mean, pixels[4], 1e-4);
  }

  @Test
  void theCommonModeIsGoneAndTheRestStays() {
    float[][] shared = new float[traces.length][FRAMES];
    for (int i = 0; i < traces.length; i++) {
      for (int t = 0; t < FRAMES; t++) {
        double lamp = 1 + 0.3 * Math.sin(t / 9.0);
        shared[i][t] = (float) (50 + (traces[i][t] - 50) * lamp);
      }
    }
    Movie unsteady = TestFrames.movie(WIDTH, shared, 1000);
    int[] all = java.util.stream.IntStream.range(0, traces.length).toArray();
    float[] average = new float[traces.length];
    for (int i = 0; i < average.length; i++) {
      for (float value : shared[i]) {
        average[i] += value / FRAMES;
      }
    }
    FrameSource clean =
        CommonModeFrames.of(unsteady.frames(), CommonMode.DIVIDE, all, all, 50, average);
    TraceStore store =
        TraceStore.of(
            new Movie("clean", clean, 0.1, movie.pixelSizeMicrometers(), java.util.List.of()),
            all,
            LightUnit.COUNTS,
            1 << 20,
            WORKERS);
    double[] found = store.trace(8, WORKERS);
    double[] truth = new double[FRAMES];
    double[] raw = new double[FRAMES];
    for (int t = 0; t < FRAMES; t++) {
      truth[t] = traces[8][t];
      raw[t] = shared[8][t];
    }
    PearsonsCorrelation correlation = new PearsonsCorrelation();
    assertEquals(1, correlation.correlation(truth, found), 0.05);
    assertEquals(0.7, correlation.correlation(truth, raw), 0.15);
  }

  /** The mean of frames that were changed, as by their common mode, is not that of the movie. */
  @ParameterizedTest
  @ValueSource(floats = {0, 5, -20})
  void neighbourCorrelationIsPearsonsMean(float beside) {
    int[] crystals = new int[traces.length];
    java.util.Arrays.fill(crystals, Mask.OUTSIDE);
    for (int place : places) {
      crystals[place] = 0;
    }
    Mask mask = new Mask(WIDTH, 5, crystals, 1, 0);
    float[] average = new float[traces.length];
    for (int i = 0; i < average.length; i++) {
      double sum = 0;
      for (float value : traces[i]) {
        sum += value;
      }
      average[i] = (float) (sum / FRAMES) + beside;
    }
    float[] map = NeighbourCorrelation.map(movie.frames(), mask, average, WORKERS);
    PearsonsCorrelation pearson = new PearsonsCorrelation();
    TraceStore store = TraceStore.of(movie, places, LightUnit.COUNTS, 1 << 20, WORKERS);
    double expected = 0;
    for (int neighbour : new int[] {2, 3, 5, 6}) {
      expected += pearson.correlation(store.trace(4, WORKERS), store.trace(neighbour, WORKERS)) / 4;
    }
    assertEquals(expected, map[14], 1e-5);
    assertEquals(Float.NaN, map[0]);
  }
}
