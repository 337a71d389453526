package io.github.umlpsd.compare.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DoseResponseTest {
  private static final double[] POWER = {1, 2, 5, 10, 20, 50, 100, 200};

  @Test
  void aLineInTheLogarithmOfThePowerIsFound() {
    double[] values = new double[POWER.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = 3 + 0.7 * Math.log10(POWER[i]) + (i % 2 == 0 ? 0.02 : -0.02);
    }
    DoseResponse found =
        DoseResponse.of("x", values, POWER, new int[values.length], 1).value().orElseThrow();
    assertEquals(0.7, found.slope(), 0.03);
    assertTrue(found.low() < 0.7 && found.high() > 0.7);
    assertTrue(found.p() < 0.01);
    assertEquals(8, found.movies());
  }

  @Test
  void daysHaveLevelsOfTheirOwn() {
    double[] power = {1, 10, 1, 10, 1, 10};
    double[] values = {5, 6, 105, 106, 205, 206};
    DoseResponse found =
        DoseResponse.of("x", values, power, new int[] {0, 0, 1, 1, 2, 2}, 1).value().orElseThrow();
    assertEquals(1, found.slope(), 1e-9);
    // Two arrangements a day: 2 of 8 make as large a slope.
    assertEquals(0.25, found.p(), 1e-9);
  }

  @Test
  void onePowerHasNoSlope() {
    double[] same = {2, 2, 2, 2, 2};
    assertTrue(
        DoseResponse.of("x", new double[] {1, 2, 3, 4, 5}, same, new int[5], 1)
            .reason()
            .contains("two powers"));
    double[] unknown = {1, Double.NaN, 10, Double.NaN, 100};
    assertTrue(DoseResponse.of("x", new double[5], unknown, new int[5], 1).value().isEmpty());
  }
}
