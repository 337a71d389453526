package io.github.umlpsd.study;

import io.github.umlpsd.blinking.dwells.MeasuredRate;
import java.util.List;

/**
 * How well one true value is found again.
 *
 * @param truth the true value
 * @param tried number of data sets
 * @param fitted number of data sets that gave an estimate
 * @param mean mean of the estimates; NaN without any
 * @param sd their sample standard deviation; NaN for fewer than two
 * @param meanError mean of the stated standard errors; NaN if there are none
 * @param coverage share of the 95 % intervals that hold the truth; NaN if there are none
 */
public record Recovery(
    double truth,
    int tried,
    int fitted,
    double mean,
    double sd,
    double meanError,
    double coverage) {
  private static final double NORMAL_95 = 1.959963984540054;

  /**
   * An estimate.
   *
   * @param error its standard error, NaN if none is stated
   * @param low lower end of its 95 % interval
   * @param high upper end of its 95 % interval
   */
  record Measured(double value, double error, double low, double high) {

    static Measured of(MeasuredRate rate) {
      return new Measured(rate.value(), rate.error(), rate.low(), rate.high());
    }

    /** With the interval of a normal variable. */
    static Measured normal(double value, double error) {
      return new Measured(value, error, value - NORMAL_95 * error, value + NORMAL_95 * error);
    }
  }

  static Recovery of(double truth, int tried, List<Measured> estimates) {
    int n = estimates.size();
    double mean = estimates.stream().mapToDouble(Measured::value).average().orElse(Double.NaN);
    double squares = estimates.stream().mapToDouble(e -> Math.pow(e.value() - mean, 2)).sum();
    double error = estimates.stream().mapToDouble(Measured::error).average().orElse(Double.NaN);
    double covered = estimates.stream().filter(e -> e.low() <= truth && truth <= e.high()).count();
    double sd = n > 1 ? Math.sqrt(squares / (n - 1)) : Double.NaN;
    return new Recovery(truth, tried, n, mean, sd, error, error >= 0 ? covered / n : Double.NaN);
  }
}
