package io.github.umlpsd.spectra.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.spectra.Spectrum;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact spectra give back their laws. */
class LawFitterTest {
  private static final int POINTS = 120;

  @ParameterizedTest
  @ValueSource(doubles = {0.3, 1, 1.7, 2.4})
  void powerLawWithFloor(double beta) {
    PowerLawFit fit = fit(Fit.POWER_FLOOR, f -> 70 * Math.pow(f, -beta) + 9);
    assertEquals(beta, fit.beta(), 1e-3);
    assertEquals(70, fit.amplitude(), 0.2);
    assertEquals(9, fit.floor().getAsDouble(), 0.05);
    assertTrue(fit.goodness() < 1e-4);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.5, 2})
  void knee(double cornerHz) {
    PowerLawFit fit = fit(Fit.KNEE, f -> 70 / (Math.pow(f, 1.8) + Math.pow(cornerHz, 1.8)) + 0.5);
    assertEquals(1.8, fit.beta(), 0.01);
    assertEquals(cornerHz, fit.cornerHz().getAsDouble(), 0.02 * cornerHz);
    assertEquals(0.5, fit.floor().getAsDouble(), 0.01);
    assertTrue(fit.cornerEstimate().orElseThrow().interval().contains(cornerHz));
  }

  @Test
  void theCriterionFindsTheLaw() {
    PowerLawFit pure = fit(Fit.AUTO, f -> 70 * Math.pow(f, -1.2));
    assertEquals(Fit.POWER_FLOOR, pure.model());
    assertEquals(1.2, pure.beta(), 1e-3);
    assertTrue(pure.floorEstimate().orElseThrow().interval().contains(0));
    assertEquals(Fit.POWER_FLOOR, fit(Fit.AUTO, f -> 70 * Math.pow(f, -1.2) + 20).model());
    assertEquals(Fit.KNEE, fit(Fit.AUTO, f -> 70 / (f * f + 0.3) + 2).model());
  }

  @Test
  void aFloorAllOverTheBandIsFlagged() {
    assertTrue(fit(Fit.POWER_FLOOR, f -> 0.02 * Math.pow(f, -1) + 9).floorDominates());
    assertTrue(!fit(Fit.POWER_FLOOR, f -> 70 * Math.pow(f, -1) + 9).floorDominates());
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1.3, 2})
  void line(double beta) {
    double[] f = frequencies();
    double[] freedom = new double[POINTS];
    // So many degrees of freedom leave no bias of the logarithm.
    Arrays.fill(freedom, 1e9);
    double[] density = Arrays.stream(f).map(x -> 70 * Math.pow(x, -beta)).toArray();
    double[] resolution = Arrays.stream(f).map(x -> 0.05 * x).toArray();
    PowerLawFit fit =
        LineFitter.fit(new Spectrum(f, density, freedom, resolution), 0, 100).orElseThrow();
    assertEquals(beta, fit.beta(), 1e-7);
    assertEquals(70, fit.amplitude(), 1e-5);
    assertEquals(POINTS, fit.points());
  }

  @Test
  void interpolatedPowerLawsAreExact() {
    FitGrid grid = new FitGrid(10_000, 0.03, 0, 13.3, false);
    LawGrid laws = new LawGrid(grid.frequencyHz(), grid.response());
    double[] expected = new double[laws.size()];
    double[][] gradient = new double[3][laws.size()];
    double[] parameters = {0, 1.3107, 0};
    laws.evaluate(SpectralModel.POWER_FLOOR, parameters, laws.workspace(), expected, gradient);
    double[] direct = laws.shape(SpectralModel.POWER_FLOOR, 1.3107, 0);
    double[] further = laws.shape(SpectralModel.POWER_FLOOR, 1.3107 + 1e-5, 0);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(direct[i], expected[i], 1e-6 * direct[i]);
      double slope = Math.log(further[i] / direct[i]) / 1e-5;
      assertEquals(slope, gradient[1][i], 1e-4 * Math.max(1, Math.abs(slope)));
    }
  }

  private static PowerLawFit fit(Fit wanted, DoubleUnaryOperator law) {
    double[] f = frequencies();
    double[] freedom = new double[POINTS];
    Arrays.fill(freedom, 60);
    LawGrid grid = new LawGrid(f, Response.none(f));
    return new LawFitter(grid, freedom, wanted)
        .fit(Arrays.stream(f).map(law).toArray())
        .orElseThrow();
  }

  /** 0.01 to 13 Hz. */
  private static double[] frequencies() {
    double[] f = new double[POINTS];
    Arrays.setAll(f, i -> 0.01 * Math.pow(1_300, i / (POINTS - 1.0)));
    return f;
  }
}
