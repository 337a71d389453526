package io.github.umlpsd.traces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rays and broken pixels are no light, and real flashes are no rays. */
class SpotTracesTest {
  private static final int SIDE = 40;
  private static final int FRAMES = 300;
  private static final double SIGMA = 1.3;
  private static final Workers TWO = new Workers(2, Progress.NONE);
  private static final List<Spot> SPOTS =
      List.of(new Spot(12.2, 13.4, 1, 2.5), new Spot(28.1, 26.7, 1, 2.5));

  /** Spots that are ON in single frames, at random, in Gaussian noise of 5 counts around 100. */
  private static ArrayFrames blinking(double peak, double onShare) {
    float[][] data = new float[FRAMES][SIDE * SIDE];
    for (int t = 0; t < FRAMES; t++) {
      RandomStream random = RandomStream.of(7, t);
      for (Spot spot : SPOTS) {
        double on = random.uniform(0, 1) < onShare ? peak : 0;
        for (int i = 0; i < data[t].length; i++) {
          double squares =
              Math.pow(i % SIDE - spot.xPixels(), 2) + Math.pow(i / SIDE - spot.yPixels(), 2);
          data[t][i] += (float) (on * Math.exp(-squares / (2 * SIGMA * SIGMA)));
        }
      }
      for (int i = 0; i < data[t].length; i++) {
        data[t][i] = (float) Math.rint(100 + data[t][i] + 5 * random.gaussian());
      }
    }
    return ArrayFrames.of(SIDE, SIDE, data);
  }

  private static SpotTraces traces(ArrayFrames frames, Photometry photometry) {
    return SpotTraces.of(
        new Movie("m", frames, 0.1, OptionalDouble.empty(), List.of()),
        Optional.of(SinglePixels.of(Projections.of(frames, TWO))),
        SPOTS,
        SPOTS,
        new PhotometryParameters(0, photometry, Background.ANNULUS, SIGMA),
        CameraCalibration.UNKNOWN,
        DriftEstimate.none(FRAMES),
        TWO);
  }

  /** The mean of the neighbours lies a quarter below the peak of a spot, a tenth of its light. */
  @ParameterizedTest
  @EnumSource(Photometry.class)
  void aRayLeavesNoPeakInTheTrace(Photometry photometry) {
    ArrayFrames frames = blinking(100, 0.5);
    double[] before = traces(frames, photometry).traces().trace(0);
    frames.values()[50][13 * SIDE + 12] += 5000;
    frames.values()[120][14 * SIDE + 14] += 3000;
    SpotTraces found = traces(frames, photometry);
    double[] after = found.traces().trace(0);
    for (int t = 0; t < FRAMES; t++) {
      assertEquals(before[t], after[t], t == 50 || t == 120 ? 100 : 1e-3, "frame " + t);
    }
    assertArrayEquals(new int[] {2, 0}, found.repairs().rayFrames());
    assertArrayEquals(new int[] {0, 0}, found.repairs().brokenPixels());
  }

  @Test
  void aDeadPixelCostsNoBrightness() {
    ArrayFrames frames = blinking(100, 0.5);
    double before = mean(traces(frames, Photometry.APERTURE));
    for (float[] frame : frames.values()) {
      frame[14 * SIDE + 12] = 3;
    }
    SpotTraces found = traces(frames, Photometry.APERTURE);
    assertEquals(before, mean(found), 0.08 * before);
    assertArrayEquals(new int[] {0, 0}, found.repairs().rayFrames());
    assertArrayEquals(new int[] {1, 0}, found.repairs().brokenPixels());
  }

  private static double mean(SpotTraces found) {
    double sum = 0;
    for (double value : found.traces().trace(0)) {
      sum += value;
    }
    return sum / FRAMES;
  }

  /** One frame ON now and then at a signal-to-noise ratio of 20 and of 200. */
  @Test
  void flashesOfSpotsAreNoRays() {
    for (double peak : new double[] {100, 1000}) {
      for (double share : new double[] {0.005, 0.05, 0.5}) {
        ArrayFrames frames = blinking(peak, share);
        SinglePixels single = SinglePixels.of(Projections.of(frames, TWO));
        assertTrue(single.isEmpty(), peak + " " + share);
      }
    }
  }
}
