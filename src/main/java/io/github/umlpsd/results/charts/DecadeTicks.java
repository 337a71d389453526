package io.github.umlpsd.results.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Ticks of a logarithmic axis: powers of ten, with small ticks at 2 to 9 times these. */
final class DecadeTicks {
  private static final String SUPERSCRIPTS =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** Decades; on a shorter axis there are labels between the powers of ten. */
  private static final double NARROW = 1.5;

  /** Labels that an axis needs to be read. */
  private static final int FEWEST = 2;

  private static final Set<Integer> ALL = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

  private DecadeTicks() {}

  /**
   * @param major whether it carries a grid line
   * @param label may be empty
   */
  record Tick(double value, String label, boolean major) {}

  /**
   * All ticks of an axis from {@code low} to {@code high}, both above 0. Two labels at least: on a
   * short axis there are some between the powers of ten.
   *
   * @param room number of labels that fit along the axis
   */
  static List<Tick> between(double low, double high, double room) {
    double decades = Math.log10(high / low);
    int every = (int) Math.max(1, Math.ceil(decades / Math.max(1, room)));
    if (decades >= NARROW) {
      return between(low, high, every, false, Set.of(1));
    }
    for (Set<Integer> factors : List.of(Set.of(1, 2, 5), ALL)) {
      List<Tick> ticks = between(low, high, every, true, factors);
      if (ticks.stream().filter(Tick::major).count() >= FEWEST) {
        return ticks;
      }
    }
    return Arrays.stream(NiceNumbers.ticks(low, high))
        .mapToObj(value -> new Tick(value, NiceNumbers.format(value), true))
        .toList();
  }

  private static List<Tick> between(
      double low, double high, int every, boolean narrow, Set<Integer> labelled) {
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.ceil(Math.log10(high));
    List<Tick> ticks = new ArrayList<>();
    for (int exponent = first; exponent <= last; exponent++) {
      for (int factor = 1; factor <= 9; factor++) {
        double value = factor * Math.pow(10, exponent);
        if (value < low * (1 - 1e-9) || value > high * (1 + 1e-9) || (every > 3 && factor > 1)) {
          continue;
        }
        boolean major =
            labelled.contains(factor) && (factor > 1 || Math.floorMod(exponent, every) == 0);
        String label = narrow ? plain(factor, exponent) : power(exponent);
        ticks.add(new Tick(value, major ? label : "", major));
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
