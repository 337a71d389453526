package io.github.umlpsd.results.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Ticks of a logarithmic axis: powers of ten, with small ticks at 2 to 9 times these. */
final class DecadeTicks {
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private DecadeTicks() {}

  /**
   * @param major whether it carries a grid line
   * @param label may be empty
   */
  record Tick(double value, String label, boolean major) {}

  /**
   * All ticks of an axis from {@code low} to {@code high}, both above 0.
   *
   * @param room number of labels that fit along the axis
   */
  static List<Tick> between(double low, double high, double room) {
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.ceil(Math.log10(high));
    double decades = Math.log10(high / low);
    int every = (int) Math.max(1, Math.ceil(decades / Math.max(1, room)));
    boolean narrow = decades < 1.5;
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent++) {
      for (int factor = 1; factor <= 9; factor++) {
        double value = factor * Math.pow(10, exponent);
        boolean labelled = factor == 1 && Math.floorMod(exponent, every) == 0;
        boolean between = narrow && (factor == 2 || factor == 5);
        if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9) || (every > 3 && factor > 1)) {
          continue;
        }
        String label = narrow ? plain(factor, exponent) : power(exponent);
        ticks.add(new Tick(value, labelled || between ? label : "", labelled || between));
      }
    }
    return ticks;
  }

  private static String plain(int factor, int exponent) {
    BigDecimal value = BigDecimal.valueOf(factor).scaleByPowerOfTen(exponent);
    return Math.abs(exponent) <= 4
        ? value.toPlainString()
        : (factor == 1 ? "" : factor + "\u00b7") + power(exponent);
  }

  private static String power(int exponent) {
    StringBuilder text = new StringBuilder("10");
    for (char c : Integer.toString(exponent).toCharArray()) {
      text.append(c == '-' ? '\u207b' : SUPERSCRIPTS.charAt(c - '0'));
    }
    return text.toString();
  }
}
