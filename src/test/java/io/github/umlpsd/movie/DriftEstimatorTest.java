package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftEstimatorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);
  private static final int FRAMES = 400;

  private static double[] centred(java.util.function.IntToDoubleFunction shift) {
    double[] values = IntStream.range(0, FRAMES).mapToDouble(shift).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> v - mean).toArray();
  }

  private static double rms(DriftEstimate estimate, double[] dx, double[] dy) {
    double squares = 0;
    for (int t = 0; t < FRAMES; t++) {
      squares += Math.pow(estimate.xPixels(t) - dx[t], 2);
      squares += Math.pow(estimate.yPixels(t) - dy[t], 2);
    }
    return Math.sqrt(squares / FRAMES);
  }

  @Test
  void findsADriftOfThreePixelsToATenth() {
    double[] dx = centred(t -> 3.0 * t / FRAMES);
    double[] dy = centred(t -> 1.5 * Math.sin(5.0 * t / FRAMES));
    for (int seed = 1; seed <= 2; seed++) {
      ArrayFrames frames = SpotScene.drifting(100, 30, dx, dy, seed);
      DriftEstimate estimate = DriftEstimator.estimate(frames, Drift.PHASE_CORRELATION, TWO);
      assertTrue(rms(estimate, dx, dy) < 0.1, "rms " + rms(estimate, dx, dy));
    }
  }

  @Test
  void findsNoDriftWhereThereIsNone() {
    double[] still = new double[FRAMES];
    ArrayFrames frames = SpotScene.drifting(64, 15, still, still, 9);
    DriftEstimate estimate = DriftEstimator.estimate(frames, Drift.PHASE_CORRELATION, TWO);
    assertTrue(rms(estimate, still, still) < 0.05, "rms " + rms(estimate, still, still));
  }

  @Test
  void isTheSameAtAnyNumberOfThreads() {
    double[] dx = centred(t -> 2.0 * t / FRAMES);
    ArrayFrames frames = SpotScene.drifting(64, 12, dx, dx, 4);
    DriftEstimate one =
        DriftEstimator.estimate(frames, Drift.PHASE_CORRELATION, new Workers(1, Progress.NONE));
    DriftEstimate five =
        DriftEstimator.estimate(frames, Drift.PHASE_CORRELATION, new Workers(5, Progress.NONE));
    for (int t = 0; t < FRAMES; t++) {
      assertEquals(one.xPixels(t), five.xPixels(t));
      assertEquals(one.yPixels(t), five.yPixels(t));
    }
  }

  @Test
  void registeredFramesStandStill() {
    double[] dx = centred(t -> 3.0 * t / FRAMES);
    ArrayFrames frames = SpotScene.drifting(64, 15, dx, dx, 2);
    FrameSource registered = RegisteredFrames.of(frames, new DriftEstimate(dx, dx));
    DriftEstimate left = DriftEstimator.estimate(registered, Drift.PHASE_CORRELATION, TWO);
    double[] still = new double[FRAMES];
    assertTrue(rms(left, still, still) < 0.1, "rms " + rms(left, still, still));
  }

  @Test
  void withoutDriftTheFramesAreTakenAsTheyAre() {
    ArrayFrames frames = ArrayFrames.of(1, 1, new float[][] {{1}, {2}});
    DriftEstimate none = DriftEstimator.estimate(frames, Drift.NONE, TWO);
    assertTrue(none.isNone());
    assertEquals(frames, RegisteredFrames.of(frames, none));
    assertFalse(new DriftEstimate(new double[] {0, 0}, new double[] {0, 0.1}).isNone());
  }

  @Test
  void refusesNoiseWithoutSpots() {
    Random random = new Random(1);
    float[][] noise = new float[100][64 * 64];
    for (float[] frame : noise) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (float) random.nextGaussian();
      }
    }
    assertThrows(
        UserException.class,
        () -> DriftEstimator.estimate(ArrayFrames.of(64, 64, noise), Drift.PHASE_CORRELATION, TWO));
    assertThrows(
        UserException.class,
        () ->
            DriftEstimator.estimate(
                ArrayFrames.of(64, 64, new float[100][64 * 64]), Drift.PHASE_CORRELATION, TWO));
    assertThrows(
        UserException.class,
        () ->
            DriftEstimator.estimate(
                ArrayFrames.of(16, 16, new float[100][256]), Drift.PHASE_CORRELATION, TWO));
  }
}
