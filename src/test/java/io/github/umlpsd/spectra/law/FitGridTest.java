package io.github.umlpsd.spectra.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.spectra.Detrend;
import io.github.umlpsd.spectra.Detrending;
import io.github.umlpsd.spectra.Periodogram;
import io.github.umlpsd.spectra.Spectrum;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the estimate for fits shows is what it is said to be expected to show. */
class FitGridTest {
  private static final double DT = 0.03;
  private static final int FRAMES = 600;

  @Test
  void equalsTheMeanOfItsTaperedPeriodograms() {
    double[] values = Detrending.of(randomWalk(FRAMES, 1), Detrend.CONSTANT).values();
    FitGrid grid = new FitGrid(FRAMES, DT, 0, 13, false);
    double[] density = grid.density(values);
    // Sine tapers of the frames 1 to T-1; frame 0 has weight 0.
    double[][] tapers = new double[FitGrid.TAPERS][FRAMES];
    for (int j = 0; j < tapers.length; j++) {
      int order = j + 1;
      Arrays.setAll(tapers[j], n -> Math.sin(Math.PI * order * n / FRAMES));
    }
    Spectrum raw = new Periodogram(DT, tapers, FRAMES, false).estimate(values);
    for (int i = 0; i < 15; i++) {
      assertEquals(raw.frequencyHz()[i + 1], grid.frequencyHz()[i], 1e-12);
      assertEquals(raw.density()[i + 1], density[i], 1e-9 * density[0]);
    }
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void leakageOfRandomWalksIsExpected(boolean linear) {
    FitGrid grid = new FitGrid(FRAMES, DT, 0, 3, linear);
    int walks = 3_000;
    double[] mean = new double[grid.size()];
    for (int w = 0; w < walks; w++) {
      double[] walk = randomWalk(FRAMES, w);
      Detrend detrend = linear ? Detrend.LINEAR : Detrend.CONSTANT;
      double[] density = grid.density(Detrending.of(walk, detrend).values());
      for (int i = 0; i < mean.length; i++) {
        mean[i] += density[i] / walks;
      }
    }
    double[] expected = new double[grid.size()];
    Response response = grid.response();
    // Steps of variance 1 per frame: S = 2 / (dt (2 pi f)^2), one-sided.
    double scale = 2 / DT / Math.pow(2 * Math.PI, 2);
    response.apply(Arrays.stream(response.nodesHz()).map(f -> scale / (f * f)).toArray(), expected);
    for (int i = 0; i < mean.length; i++) {
      assertEquals(1, mean[i] / expected[i], 0.07, "at " + grid.frequencyHz()[i] + " Hz");
    }
  }

  /** Foldings and transmission of a flat law add up to the flat law. */
  @Test
  void frameIntegrationKeepsWhiteNoise() {
    FitGrid grid = new FitGrid(FRAMES, DT, 0, 16, false);
    double[] law = new double[grid.response().nodesHz().length];
    Arrays.fill(law, 1);
    double[] expected = new double[grid.size()];
    grid.response().apply(law, expected);
    for (int i = 2; i < expected.length; i++) {
      assertEquals(1, expected[i], 0.01, "at " + grid.frequencyHz()[i] + " Hz");
    }
  }

  /** A Wiener process, integrated over frames. */
  private static double[] randomWalk(int frames, int seed) {
    Random random = new Random(seed);
    double[] trace = new double[frames];
    int fine = 8;
    double position = 0;
    for (int t = 0; t < frames; t++) {
      for (int i = 0; i < fine; i++) {
        position += random.nextGaussian() / Math.sqrt(fine);
        trace[t] += position / fine;
      }
    }
    return trace;
  }
}
