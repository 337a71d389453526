package io.github.umlpsd.results.tables;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as text: decimal dot, as many digits as the value holds and no more. */
final class Numbers {
  private Numbers() {}

  /** Empty for what is no finite number. */
  static String text(double value) {
    if (!Double.isFinite(value)) {
      return "";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    // A value that came from single precision is written with its own, shorter digits.
    float single = (float) value;
    return single == value ? Float.toString(single) : Double.toString(value);
  }

  /** Time of a frame without the rounding noise of the multiplication. */
  static String seconds(long frame, double frameIntervalSeconds) {
    return BigDecimal.valueOf(frame * frameIntervalSeconds)
        .round(new MathContext(12))
        .stripTrailingZeros()
        .toPlainString();
  }
}
