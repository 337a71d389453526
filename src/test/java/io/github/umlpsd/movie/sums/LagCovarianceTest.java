package io.github.umlpsd.movie.sums;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.WholeCounts;
import io.github.umlpsd.simulate.emitters.RandomStream;
import org.junit.jupiter.api.Test;

class LagCovarianceTest {
  private static final int EDGE = 20;
  private static final int FRAMES = 640;

  /** Uneven background; the pixel in the middle switches, all are under one lamp. */
  private static FrameSource movie(double lamp) {
    float[][] data = new float[FRAMES][EDGE * EDGE];
    for (int frame = 0; frame < FRAMES; frame++) {
      double light = 1 + lamp * Math.sin(frame / 15.0);
      RandomStream random = RandomStream.of(1, frame);
      for (int i = 0; i < data[frame].length; i++) {
        double own = i == 210 ? 100 + 60 * (frame / 20 % 2) : 50 + i / 4.0;
        data[frame][i] = random.poisson(own * light);
      }
    }
    return ArrayFrames.of(EDGE, EDGE, data);
  }

  private static float[] inErrors(double lamp) {
    Workers workers = new Workers(2, Progress.NONE);
    FrameSource movie = movie(lamp);
    return LagCovariance.of(movie, Projections.of(movie, workers).mean(), workers).inErrors();
  }

  @Test
  void onlyWhatSwitchesBlinks() {
    float[] steady = inErrors(0);
    float[] unsteady = inErrors(0.1);
    for (int i = 0; i < steady.length; i++) {
      if (i == 210) {
        assertTrue(steady[i] > 15 && unsteady[i] > 15, steady[i] + " and " + unsteady[i]);
      } else {
        assertEquals(0, steady[i], 4.5, "pixel " + i);
        assertEquals(0, unsteady[i], 4.5, "pixel " + i + " under an unsteady lamp");
      }
    }
  }

  @Test
  void framesOfWholeCountsAreSummedUpFasterToTheSame() {
    for (double lamp : new double[] {0, 0.1}) {
      Workers workers = new Workers(2, Progress.NONE);
      FrameSource movie = movie(lamp);
      float[] average = Projections.of(movie, workers).mean();
      LagCovariance numbers = LagCovariance.of(movie, average, workers);
      LagCovariance counts = LagCovariance.of(new WholeCounts(movie), average, workers);
      assertArrayEquals(numbers.error(), counts.error(), 1e-4f);
      assertArrayEquals(numbers.covariance(), counts.covariance(), 1e-2f);
      assertTrue(numbers.error()[210] > 1, "far above what is allowed to differ");
    }
  }

  @Test
  void threadsDoNotMatter() {
    FrameSource movie = movie(0.1);
    float[] average = Projections.of(movie, new Workers(1, Progress.NONE)).mean();
    float[] one = LagCovariance.of(movie, average, new Workers(1, Progress.NONE)).covariance();
    float[] three = LagCovariance.of(movie, average, new Workers(3, Progress.NONE)).covariance();
    assertArrayEquals(one, three);
  }
}
