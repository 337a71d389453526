package io.github.umlpsd.movie.sums;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.WholeCounts;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionsTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);

  private static float[][] noise(int frames, int pixels, double mean, double sd) {
    Random random = new Random(3);
    float[][] values = new float[frames][pixels];
    for (float[] frame : values) {
      for (int i = 0; i < pixels; i++) {
        frame[i] = (float) (mean + sd * random.nextGaussian());
      }
    }
    return values;
  }

  private static double[] trace(float[][] values, int pixel) {
    return Arrays.stream(values).mapToDouble(frame -> frame[pixel]).toArray();
  }

  @ParameterizedTest
  @CsvSource({"500,40", "60000,20000", "0.2,1", "65535,0", "32767,0", "32768,0", "32000,500"})
  void framesOfWholeCountsGiveTheSame(double mean, double sd) {
    float[][] values = noise(203, 35, mean, sd);
    for (float[] frame : values) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = Math.max(0, Math.min(65535, Math.round(frame[i])));
      }
    }
    values[100][0] = 0;
    values[101][0] = 65535;
    FrameSource frames = ArrayFrames.of(7, 5, values);
    Projections any = Projections.of(frames, TWO);
    Projections whole = Projections.of(new WholeCounts(frames), TWO);
    assertArrayEquals(any.mean(), whole.mean());
    assertArrayEquals(any.std(), whole.std());
    assertArrayEquals(any.max(), whole.max());
    assertArrayEquals(any.noise().variance(), whole.noise().variance());
    assertArrayEquals(any.noise().mean(), whole.noise().mean());
    assertEquals(StatUtils.mean(trace(values, 0)), whole.mean()[0], 1e-2);
  }

  @Test
  void countsOfLongMoviesDoNotOverflow() {
    float[][] values = new float[40_000][];
    for (int t = 0; t < values.length; t++) {
      values[t] = new float[] {65535, t % 3 == 0 ? 0 : 65535};
    }
    FrameSource frames = ArrayFrames.of(2, 1, values);
    Workers one = new Workers(1, Progress.NONE);
    Projections any = Projections.of(frames, one);
    Projections whole = Projections.of(new WholeCounts(frames), one);
    assertArrayEquals(new float[] {65535, 65535 * 2 / 3f}, whole.mean(), 2);
    assertArrayEquals(any.mean(), whole.mean());
    assertArrayEquals(any.std(), whole.std());
    assertArrayEquals(any.noise().variance(), whole.noise().variance());
    assertArrayEquals(any.noise().mean(), whole.noise().mean());
  }

  @Test
  void onlyWholeCountsAreReadAsSuch() {
    FrameSource frames = ArrayFrames.of(7, 5, noise(2, 35, 500, 40));
    assertThrows(IllegalStateException.class, () -> frames.readWords(0, new int[18]));
  }

  @Test
  void equalsTheStatisticsOfEveryPixel() {
    float[][] values = noise(203, 35, 500, 40);
    Projections projections = Projections.of(ArrayFrames.of(7, 5, values), TWO);
    for (int i = 0; i < 35; i++) {
      double[] trace = trace(values, i);
      assertEquals(StatUtils.mean(trace), projections.mean()[i], 1e-4);
      assertEquals(Math.sqrt(StatUtils.variance(trace)), projections.std()[i], 1e-4);
      assertEquals((float) StatUtils.max(trace), projections.max()[i]);
    }
    assertEquals(0, projections.saturatedPixels());
    assertEquals(0, projections.nonFinitePixels());
  }

  @Test
  void keepsASmallSpreadOnALargeBackground() {
    float[][] values = new float[1000][1];
    for (int t = 0; t < 1000; t++) {
      values[t][0] = 8_000_000 + t % 2;
    }
    Projections projections = Projections.of(ArrayFrames.of(1, 1, values), TWO);
    assertEquals(0.50025, projections.std()[0], 1e-5);
  }

  @Test
  void readsEachFrameOnceAndTheFirstTwice() {
    ArrayFrames frames = ArrayFrames.of(4, 4, noise(150, 16, 10, 1));
    Projections.of(frames, TWO);
    assertEquals(151, frames.reads().get());
  }

  @Test
  void isTheSameAtAnyNumberOfThreads() {
    ArrayFrames frames = ArrayFrames.of(16, 16, noise(700, 256, 1e-3, 1e5));
    Projections one = Projections.of(frames, new Workers(1, Progress.NONE));
    Projections eight = Projections.of(frames, new Workers(8, Progress.NONE));
    for (Projection projection : Projection.values()) {
      assertArrayEquals(one.get(projection), eight.get(projection), 0);
    }
  }

  @Test
  void leavesOutAndCountsValuesThatAreNoNumbers() {
    float[][] values = noise(70, 6, 100, 5);
    values[0][2] = Float.NaN;
    values[65][2] = Float.POSITIVE_INFINITY;
    values[66][4] = Float.NEGATIVE_INFINITY;
    for (float[] frame : values) {
      frame[5] = Float.NaN;
    }
    Projections projections = Projections.of(ArrayFrames.of(3, 2, values), TWO);
    double[] finite = Arrays.stream(trace(values, 2)).filter(Double::isFinite).toArray();
    assertEquals(3, projections.nonFinitePixels());
    assertEquals(StatUtils.mean(finite), projections.mean()[2], 1e-4);
    assertEquals(Math.sqrt(StatUtils.variance(finite)), projections.std()[2], 1e-4);
    assertEquals((float) StatUtils.max(finite), projections.max()[2]);
    float lowest = Float.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      lowest = Math.min(lowest, projections.mean()[i]);
    }
    assertEquals(lowest, projections.mean()[5]);
  }

  @Test
  void countsSaturatedPixels() {
    float[][] values = noise(70, 6, 100, 5);
    values[3][1] = 255;
    values[9][1] = 255;
    values[69][4] = 255;
    Projections projections = Projections.of(ArrayFrames.of(3, 2, values).saturatedAt(255), TWO);
    assertEquals(2, projections.saturatedPixels());
  }

  @Test
  void refusesAMovieWithoutAnyNumber() {
    float[][] values = {{Float.NaN}, {Float.NaN}};
    assertThrows(UserException.class, () -> Projections.of(ArrayFrames.of(1, 1, values), TWO));
  }

  @Test
  void stopsWhenCanceled() {
    AtomicInteger reports = new AtomicInteger();
    Progress progress =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {
            reports.incrementAndGet();
          }

          @Override
          public boolean isCanceled() {
            return reports.get() >= 2;
          }
        };
    ArrayFrames frames = ArrayFrames.of(4, 4, noise(64 * 40, 16, 10, 1));
    assertThrows(CanceledException.class, () -> Projections.of(frames, new Workers(2, progress)));
    assertTrue(frames.reads().get() < 64 * 10);
  }
}
