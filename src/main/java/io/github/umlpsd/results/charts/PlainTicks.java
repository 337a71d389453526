package io.github.umlpsd.results.charts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;

/**
 * The ticks of a linear axis, written with a decimal dot whatever the language of the computer.
 *
 * @param ticks where they are
 */
record PlainTicks(TickUnitSource ticks) implements TickUnitSource {
  /** Larger steps are written with an exponent, and so are those below this power of ten. */
  private static final int LARGEST_POWER = 6;

  private static final int SMALLEST_POWER = -4;

  /** Rounding of a step such as 0.1 must not change its power. */
  private static final double ROUNDING = 1e-9;

  /** Ticks at 1, 2 or 5 times a power of ten. */
  static PlainTicks standard() {
    return new PlainTicks(NumberAxis.createStandardTickUnits());
  }

  /** The same, none of them between whole numbers. */
  static PlainTicks wholeNumbers() {
    return new PlainTicks(NumberAxis.createIntegerTickUnits());
  }

  @Override
  public TickUnit getLargerTickUnit(TickUnit unit) {
    // The source knows its own units only, which are written otherwise.
    return plain(ticks.getLargerTickUnit(ticks.getCeilingTickUnit(unit)));
  }

  @Override
  public TickUnit getCeilingTickUnit(TickUnit unit) {
    return plain(ticks.getCeilingTickUnit(unit));
  }

  @Override
  public TickUnit getCeilingTickUnit(double size) {
    return plain(ticks.getCeilingTickUnit(size));
  }

  private static TickUnit plain(TickUnit unit) {
    int power = (int) Math.floor(Math.log10(unit.getSize()) + ROUNDING);
    return new NumberTickUnit(
        unit.getSize(),
        new DecimalFormat(pattern(power), DecimalFormatSymbols.getInstance(Locale.ROOT)),
        unit.getMinorTickCount());
  }

  private static String pattern(int power) {
    if (power < SMALLEST_POWER || power > LARGEST_POWER) {
      return "0.######E0";
    }
    return power < 0 ? "0." + "0".repeat(-power) : "#,##0";
  }
}
