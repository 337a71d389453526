package io.github.umlpsd.results.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;

/** Round numbers for ticks and scale bars. */
public final class NiceNumbers {
  private static final int DECIMALS = 2;
  private static final int MOST_DECIMALS = 6;

  private NiceNumbers() {}

  /**
   * The largest of 1, 2, 5 times a power of ten that is not above {@code limit}, which is above 0.
   */
  public static double atMost(double limit) {
    double power = Math.pow(10, Math.floor(Math.log10(limit) + 1e-9));
    double factor = limit / power * (1 + 1e-9);
    return (factor >= 5 ? 5 : factor >= 2 ? 2 : 1) * power;
  }

  /** About four to six round values from {@code min} to {@code max}. */
  static double[] ticks(double min, double max) {
    if (!(max > min)) {
      return new double[] {min};
    }
    double step = atMost((max - min) / 3);
    double first = Math.ceil(min / step - 1e-9) * step;
    int count = (int) Math.floor((max - first) / step + 1e-9) + 1;
    double[] ticks = new double[count];
    Arrays.setAll(ticks, i -> first + i * step);
    return ticks;
  }

  /** A number with up to four digits, none of them needless. */
  public static String format(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
    boolean plain = value == 0 || Math.abs(Math.log10(Math.abs(value))) < 6;
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  /**
   * A value and its error, such as "1.53 \u00b1 0.12", with two decimals or as many as the error
   * needs to differ from 0.
   *
   * @param error 0 or more
   */
  public static String withError(double value, double error) {
    int needed = error > 0 ? (int) Math.ceil(-Math.log10(error)) : DECIMALS;
    String number = "%." + Math.min(MOST_DECIMALS, Math.max(DECIMALS, needed)) + "f";
    return String.format(Locale.ROOT, number + " \u00b1 " + number, value, error);
  }
}
