package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spectra.law.LogAveraging;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scale, degrees of freedom and averaging of periodograms. */
class PeriodogramTest {
  private static final double DT = 0.03;

  @ParameterizedTest
  @ValueSource(ints = {32, 33, 997, 1_000, 10_000})
  void areaIsTheVariance(int frames) {
    double[] values = Detrending.of(noise(frames, 1), Detrend.CONSTANT).values();
    Spectrum spectrum = Estimators.periodogram(Taper.BOXCAR, frames, DT).estimate(values);
    double area = Arrays.stream(spectrum.density()).sum() / (frames * DT);
    double variance = Arrays.stream(values).map(v -> v * v).sum() / frames;
    assertEquals(variance, area, 1e-9 * variance);
  }

  @ParameterizedTest
  @EnumSource(Estimator.class)
  void whiteNoiseIsFlatAtItsLevel(Estimator estimator) {
    SpectrumParameters parameters = SpectrumParameters.defaults().withEstimator(estimator);
    SpectrumEstimator estimate = Estimators.of(parameters, 4_096, DT);
    double sum = 0;
    for (int seed = 0; seed < 10; seed++) {
      double[] values = Detrending.of(noise(4_096, seed), Detrend.CONSTANT).values();
      Spectrum averaged = LogAveraging.of(estimate.estimate(values), 1);
      sum += averaged.density()[averaged.size() - 1] / 10;
    }
    assertEquals(2 * DT, sum, 0.04 * 2 * DT);
  }

  @ParameterizedTest
  @EnumSource(Estimator.class)
  void bandsHoldTheTruthAsOftenAsTheySay(Estimator estimator) {
    SpectrumParameters parameters = SpectrumParameters.defaults().withEstimator(estimator);
    SpectrumEstimator estimate = Estimators.of(parameters, 1_000, DT);
    int inside = 0;
    int all = 0;
    for (int seed = 0; seed < 100; seed++) {
      double[] values = Detrending.of(noise(1_000, seed), Detrend.CONSTANT).values();
      Spectrum spectrum = LogAveraging.of(estimate.estimate(values), 20);
      double[] low = spectrum.low();
      double[] high = spectrum.high();
      // The lowest frequencies lose with the mean.
      for (int i = 4; i < spectrum.size() - 1; i++, all++) {
        inside += low[i] <= 2 * DT && 2 * DT <= high[i] ? 1 : 0;
      }
    }
    double coverage = inside / (double) all;
    assertTrue(coverage > 0.92 && coverage < 0.975, "coverage " + coverage);
  }

  @Test
  void sineTapersAreOrthogonal() {
    double[][] tapers = Tapers.sines(100, 3);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double product = 0;
        for (int n = 0; n < 100; n++) {
          product += tapers[i][n] * tapers[j][n];
        }
        assertEquals(i == j ? 50.5 : 0, product, 1e-9);
      }
    }
  }

  @Test
  void averagingKeepsAreaAndAddsDegreesOfFreedom() {
    double[] values = Detrending.of(noise(1_000, 7), Detrend.CONSTANT).values();
    Spectrum raw = Estimators.periodogram(Taper.BOXCAR, 1_000, DT).estimate(values);
    Spectrum averaged = LogAveraging.of(raw, 10);
    double area = 0;
    for (int i = 0; i < averaged.size(); i++) {
      area += averaged.density()[i] * averaged.resolutionHz()[i];
    }
    double expected = Arrays.stream(raw.density()).sum() / (1_000 * DT);
    assertEquals(expected, area, 1e-9 * expected);
    double freedom = Arrays.stream(averaged.degreesOfFreedom()).sum();
    assertEquals(Arrays.stream(raw.degreesOfFreedom()).sum(), freedom, 1e-9);
    assertEquals(999, freedom, 1e-9);
  }

  /** White, variance 1. */
  private static double[] noise(int frames, int seed) {
    Random random = new Random(seed);
    double[] trace = new double[frames];
    Arrays.setAll(trace, t -> random.nextGaussian());
    return trace;
  }
}
