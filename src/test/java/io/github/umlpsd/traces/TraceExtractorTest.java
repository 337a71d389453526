package io.github.umlpsd.traces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.SpotScene;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraceExtractorTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);
  private static final int SIDE = 40;

  private static Spot spot(double x, double y) {
    return new Spot(x, y, 1, 2.5);
  }

  private static PhotometryParameters parameters(Photometry photometry, Background background) {
    return new PhotometryParameters(0, photometry, background, SpotScene.SIGMA);
  }

  /**
   * A spot whose brightness rises from 0 to 2000 counts, on a flat background that changes from
   * frame to frame.
   */
  private static ArrayFrames brightening(double x, double y, int frames, double noise) {
    double step = 2000.0 / frames;
    Random random = new Random(5);
    float[][] values = new float[frames][SIDE * SIDE];
    for (int t = 0; t < frames; t++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        values[t][i] = (float) (100 + 7 * t + noise * random.nextGaussian());
      }
      SpotScene.add(values[t], SIDE, x, y, step * t);
    }
    return ArrayFrames.of(SIDE, SIDE, values);
  }

  private static double[] trace(
      ArrayFrames frames, Spot spot, PhotometryParameters parameters, DriftEstimate drift) {
    return TraceExtractor.extract(frames.movie(0.03), List.of(spot), parameters, drift, TWO)
        .trace(0);
  }

  @ParameterizedTest
  @CsvSource({"20,20", "20.5,20.5", "19.71,20.13"})
  void gaussianWeightsGiveAllCountsOfASpot(double x, double y) {
    ArrayFrames frames = brightening(x, y, 8, 0);
    double[] trace =
        trace(
            frames,
            spot(x, y),
            parameters(Photometry.PSF, Background.ANNULUS),
            DriftEstimate.none(8));
    for (int t = 0; t < 8; t++) {
      assertEquals(250 * t, trace[t], 0.002 * 250 * t + 0.01);
    }
  }

  @ParameterizedTest
  @CsvSource({"20,20", "20.5,20.5", "19.71,20.13"})
  void apertureGivesThePartOfTheSpotWithinIt(double x, double y) {
    ArrayFrames frames = brightening(x, y, 8, 0);
    double within = 1 - Math.exp(-2.5 * 2.5 / (2 * SpotScene.SIGMA * SpotScene.SIGMA));
    double[] trace =
        trace(
            frames,
            spot(x, y),
            parameters(Photometry.APERTURE, Background.ANNULUS),
            DriftEstimate.none(8));
    for (int t = 0; t < 8; t++) {
      assertEquals(within * 250 * t, trace[t], 0.025 * 250 * t + 0.01);
      assertEquals(trace[7] * t / 7, trace[t], 0.02);
    }
  }

  @ParameterizedTest
  @EnumSource(Photometry.class)
  void noiseAveragesOut(Photometry photometry) {
    ArrayFrames frames = brightening(20.3, 19.6, 400, 15);
    double[] clean =
        trace(
            brightening(20.3, 19.6, 400, 0),
            spot(20.3, 19.6),
            parameters(photometry, Background.ANNULUS),
            DriftEstimate.none(400));
    double[] noisy =
        trace(
            frames,
            spot(20.3, 19.6),
            parameters(photometry, Background.ANNULUS),
            DriftEstimate.none(400));
    double[] difference = new double[400];
    for (int t = 0; t < 400; t++) {
      difference[t] = noisy[t] - clean[t];
    }
    double error = Math.sqrt(StatUtils.variance(difference) / 400);
    assertTrue(Math.abs(StatUtils.mean(difference)) < 3.5 * error);
  }

  @Test
  void equalsASumWrittenOut() {
    ArrayFrames frames = brightening(20.3, 19.6, 70, 15);
    double[] trace =
        trace(
            frames,
            spot(18.2, 21.9),
            parameters(Photometry.APERTURE, Background.ANNULUS),
            DriftEstimate.none(70));
    for (int t = 0; t < 70; t++) {
      double sum = 0;
      double weights = 0;
      double[] ring = new double[SIDE * SIDE];
      int n = 0;
      for (int i = 0; i < SIDE * SIDE; i++) {
        double distance = Math.hypot(i % SIDE - 18.2, i / SIDE - 21.9);
        double weight = Math.min(1, Math.max(0, 3 - distance));
        sum += weight * frames.values()[t][i];
        weights += weight;
        if (distance >= 5 && distance <= 7) {
          ring[n++] = frames.values()[t][i];
        }
      }
      double background = StatUtils.percentile(ring, 0, n, 50);
      assertEquals(sum - weights * background, trace[t], 0.01);
    }
  }

  @Test
  void withoutBackgroundThePixelsAreJustSummed() {
    float[][] ones = new float[2][SIDE * SIDE];
    java.util.Arrays.fill(ones[1], 1);
    double[] trace =
        trace(
            ArrayFrames.of(SIDE, SIDE, ones),
            spot(20, 20),
            new PhotometryParameters(4, Photometry.APERTURE, Background.NONE, 0),
            DriftEstimate.none(2));
    assertEquals(0, trace[0]);
    assertEquals(Math.PI * 16, trace[1], 0.6);
  }

  @Test
  void aperturesFollowTheDrift() {
    int frames = 200;
    double[] dx = new double[frames];
    double[] dy = new double[frames];
    float[][] values = new float[frames][SIDE * SIDE];
    for (int t = 0; t < frames; t++) {
      dx[t] = 3.0 * t / frames - 1.5;
      dy[t] = -dx[t] / 2;
      SpotScene.add(values[t], SIDE, 20.2 + dx[t], 19.9 + dy[t], 1000);
    }
    ArrayFrames movie = ArrayFrames.of(SIDE, SIDE, values);
    DriftEstimate drift = new DriftEstimate(dx, dy);
    for (Photometry photometry : Photometry.values()) {
      PhotometryParameters parameters = parameters(photometry, Background.ANNULUS);
      double[] followed = trace(movie, spot(20.2, 19.9), parameters, drift);
      double[] fixed = trace(movie, spot(20.2, 19.9), parameters, DriftEstimate.none(frames));
      double mean = StatUtils.mean(followed);
      assertTrue(Math.sqrt(StatUtils.variance(followed)) < 0.006 * mean);
      assertTrue(Math.sqrt(StatUtils.variance(fixed)) > 0.05 * mean);
    }
  }

  @Test
  void isTheSameAtAnyNumberOfThreads() {
    double[] dx = new Random(1).doubles(300, -2, 2).toArray();
    ArrayFrames frames = brightening(20, 20, 300, 30);
    List<Spot> spots = List.of(spot(20, 20), spot(12.3, 25.1), spot(28, 11));
    DriftEstimate drift = new DriftEstimate(dx, dx);
    PhotometryParameters parameters = PhotometryParameters.defaults();
    TraceSet one =
        TraceExtractor.extract(
            frames.movie(1), spots, parameters, drift, new Workers(1, Progress.NONE));
    TraceSet five =
        TraceExtractor.extract(
            frames.movie(1), spots, parameters, drift, new Workers(5, Progress.NONE));
    for (int i = 0; i < spots.size(); i++) {
      assertArrayEquals(one.trace(i), five.trace(i), 0);
    }
  }

  @Test
  void refusesSpotsWhoseApertureLeavesTheImage() {
    ArrayFrames frames = brightening(20, 20, 3, 0);
    PhotometryParameters parameters = PhotometryParameters.defaults();
    DriftEstimate none = DriftEstimate.none(3);
    assertTrue(Edge.holds(spot(2.5, 20), SIDE, SIDE, Margins.NONE, parameters, none));
    assertFalse(Edge.holds(spot(2.4, 20), SIDE, SIDE, Margins.NONE, parameters, none));
    assertTrue(Edge.holds(spot(36.5, 36.5), SIDE, SIDE, Margins.NONE, parameters, none));
    assertFalse(Edge.holds(spot(20, 36.6), SIDE, SIDE, Margins.NONE, parameters, none));
    DriftEstimate left = new DriftEstimate(new double[] {0, -0.5, 0}, new double[3]);
    assertFalse(Edge.holds(spot(2.9, 20), SIDE, SIDE, Margins.NONE, parameters, left));
    assertTrue(Edge.holds(spot(3.0, 20), SIDE, SIDE, Margins.NONE, parameters, left));
    UserException problem =
        assertThrows(UserException.class, () -> trace(frames, spot(1, 20), parameters, none));
    assertTrue(problem.getMessage().startsWith("Spot 1 is so near the edge"));
  }

  @Test
  void measuresAtTheEdgeWithTheRingThatIsLeft() {
    float[][] values = new float[2][SIDE * SIDE];
    java.util.Arrays.fill(values[1], 50);
    SpotScene.add(values[1], SIDE, 3, 3, 1000);
    double[] trace =
        trace(
            ArrayFrames.of(SIDE, SIDE, values),
            spot(3, 3),
            parameters(Photometry.PSF, Background.ANNULUS),
            DriftEstimate.none(2));
    assertEquals(1000, trace[1], 3);
  }

  @Test
  void leavesOutRingPixelsThatAreNoNumbersAndRefusesSpotPixelsThatAreNone() {
    ArrayFrames frames = brightening(20, 20, 3, 0);
    double[] before =
        trace(frames, spot(20, 20), PhotometryParameters.defaults(), DriftEstimate.none(3));
    frames.values()[1][20 * SIDE + 26] = Float.NaN;
    double[] after =
        trace(frames, spot(20, 20), PhotometryParameters.defaults(), DriftEstimate.none(3));
    assertEquals(before[1], after[1], 0.5);
    frames.values()[1][20 * SIDE + 20] = Float.NaN;
    UserException problem =
        assertThrows(
            UserException.class,
            () ->
                trace(
                    frames, spot(20, 20), PhotometryParameters.defaults(), DriftEstimate.none(3)));
    assertTrue(problem.getMessage().startsWith("Frame 2 has a pixel at spot 1"));
  }

  @Test
  void refusesAnEmptyListAndATooSmallImage() {
    ArrayFrames frames = brightening(20, 20, 3, 0);
    assertThrows(
        UserException.class,
        () ->
            TraceExtractor.extract(
                frames.movie(1),
                List.of(),
                PhotometryParameters.defaults(),
                DriftEstimate.none(3),
                TWO));
    ArrayFrames small = ArrayFrames.of(7, 7, new float[3][49]);
    assertThrows(
        UserException.class,
        () -> trace(small, spot(3, 3), PhotometryParameters.defaults(), DriftEstimate.none(3)));
  }

  /** Share of a blinking neighbour's counts that turns up, with either sign, in a steady spot. */
  private static double crossTalk(double distance, Photometry photometry, boolean known) {
    int frames = 1600;
    Random random = new Random(9);
    float[][] values = new float[frames][SIDE * SIDE];
    for (int t = 0; t < frames; t++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        values[t][i] = (float) (10 * random.nextGaussian());
      }
      SpotScene.add(values[t], SIDE, 17.3, 20.2, 500);
      SpotScene.add(values[t], SIDE, 17.3 + distance, 20.2, t % 2 == 0 ? 1000 : 0);
    }
    List<Spot> one = List.of(spot(17.3, 20.2));
    List<Spot> both = List.of(spot(17.3 + distance, 20.2), one.get(0));
    double[] trace =
        TraceExtractor.extract(
                ArrayFrames.of(SIDE, SIDE, values).movie(1),
                one,
                known ? both : one,
                parameters(photometry, Background.ANNULUS),
                CameraCalibration.UNKNOWN,
                DriftEstimate.none(frames),
                TWO)
            .trace(0);
    double difference = 0;
    for (int t = 0; t < frames; t++) {
      difference += t % 2 == 0 ? trace[t] : -trace[t];
    }
    return difference / (frames / 2) / 1000;
  }

  @ParameterizedTest
  @CsvSource({"4", "4.5", "5", "5.5", "6", "7", "8"})
  void aJointFitKeepsTheLightOfNeighboursOut(double distance) {
    assertEquals(0, crossTalk(distance, Photometry.PSF, true), 0.015);
  }

  @Test
  void withoutAJointFitNeighboursAreSeen() {
    double without = crossTalk(3, Photometry.PSF, false);
    assertTrue(without > 0.05, "without: " + without);
    assertEquals(0, crossTalk(3, Photometry.PSF, true), 0.02);
  }

  /** What is in the aperture stays in it; the ring takes nothing off. */
  @ParameterizedTest
  @CsvSource({"6", "6.5", "7", "8"})
  void theRingLeavesOutTheAperturesOfNeighbours(double distance) {
    double without = crossTalk(distance, Photometry.APERTURE, false);
    double with = crossTalk(distance, Photometry.APERTURE, true);
    assertTrue(without < -0.015, "without: " + without);
    assertEquals(0, with, 0.01, "without: " + without);
  }

  @Test
  void crowdedSpotsOfAJointFitHaveTheirCounts() {
    int frames = 3;
    float[][] values = new float[frames][SIDE * SIDE];
    List<Spot> spots =
        List.of(spot(15.2, 15.1), spot(19.4, 15.3), spot(17, 19.2), spot(24, 22), spot(27.5, 24));
    for (int t = 0; t < frames; t++) {
      for (int k = 0; k < spots.size(); k++) {
        Spot place = spots.get(k);
        SpotScene.add(values[t], SIDE, place.xPixels(), place.yPixels(), 100 * (k + 1) * (t + 1));
      }
    }
    TraceSet traces =
        TraceExtractor.extract(
            ArrayFrames.of(SIDE, SIDE, values).movie(1),
            spots,
            parameters(Photometry.PSF, Background.ANNULUS),
            DriftEstimate.none(frames),
            TWO);
    for (int k = 0; k < spots.size(); k++) {
      for (int t = 0; t < frames; t++) {
        assertEquals(100 * (k + 1) * (t + 1), traces.trace(k)[t], 12 * (t + 1));
      }
    }
  }

  @Test
  void pixelTracesAreThePixels() {
    ArrayFrames frames = brightening(20, 20, 70, 10);
    TraceSet traces = PixelTraces.extract(frames.movie(1), new int[] {5, 1599}, TWO);
    for (int t = 0; t < 70; t++) {
      assertEquals(frames.values()[t][5], traces.trace(0)[t]);
      assertEquals(frames.values()[t][1599], traces.trace(1)[t]);
    }
  }

  @Test
  void parametersHaveLimits() {
    for (double bad : new double[] {-1, 0.2, 1000, Double.NaN}) {
      assertThrows(
          UserException.class,
          () -> new PhotometryParameters(bad, Photometry.APERTURE, Background.NONE, 0));
      assertThrows(
          UserException.class,
          () -> new PhotometryParameters(0, Photometry.PSF, Background.NONE, bad));
    }
  }
}
