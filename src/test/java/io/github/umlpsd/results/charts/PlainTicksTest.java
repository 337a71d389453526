package io.github.umlpsd.results.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainTicksTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void ofAnotherLanguage() {
    Locale.setDefault(Locale.GERMANY);
  }

  @AfterEach
  void back() {
    Locale.setDefault(before);
  }

  @Test
  void numbersHaveADecimalDotInEveryLanguage() {
    assertEquals("0.15", text(PlainTicks.standard().getCeilingTickUnit(0.04), 0.15));
    assertEquals("0.3", text(PlainTicks.standard().getCeilingTickUnit(0.1), 0.3));
    assertEquals("-1.5", text(PlainTicks.standard().getCeilingTickUnit(0.5), -1.5));
    assertEquals("12,000", text(PlainTicks.wholeNumbers().getCeilingTickUnit(900), 12_000));
    assertEquals("1.5E8", text(PlainTicks.standard().getCeilingTickUnit(4e7), 1.5e8));
  }

  @Test
  void largerStepsGrowByOneTwoAndFive() {
    PlainTicks ticks = PlainTicks.standard();
    TickUnit unit = ticks.getCeilingTickUnit(0.1);
    double[] sizes = {0.2, 0.5, 1, 2};
    for (double size : sizes) {
      unit = ticks.getLargerTickUnit(unit);
      assertEquals(size, unit.getSize(), 1e-12);
    }
    assertEquals("14", text(unit, 14));
  }

  private static String text(TickUnit unit, double value) {
    return ((NumberTickUnit) unit).valueToString(value);
  }
}
