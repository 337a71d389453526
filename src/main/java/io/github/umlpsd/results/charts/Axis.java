package io.github.umlpsd.results.charts;

/**
 * An axis of a chart.
 *
 * @param label quantity and unit, for example {@code Time (s)}
 * @param scale how values are spread and ticked
 * @param min lower end, NaN for what the data need
 * @param max upper end, NaN for what the data need
 */
public record Axis(String label, Scale scale, double min, double max) {

  /** How values are spread along an axis. */
  public enum Scale {
    LINEAR,
    /** Linear, ticks at whole numbers only. */
    WHOLE_NUMBERS,
    /** Logarithmic, ticks at powers of ten. */
    LOG
  }

  public static Axis linear(String label) {
    return new Axis(label, Scale.LINEAR, Double.NaN, Double.NaN);
  }

  public static Axis wholeNumbers(String label) {
    return new Axis(label, Scale.WHOLE_NUMBERS, Double.NaN, Double.NaN);
  }

  public static Axis log(String label) {
    return new Axis(label, Scale.LOG, Double.NaN, Double.NaN);
  }

  /** The same axis with fixed ends; NaN leaves an end to the data. */
  public Axis withRange(double newMin, double newMax) {
    return new Axis(label, scale, newMin, newMax);
  }

  public boolean isLog() {
    return scale == Scale.LOG;
  }

  /** Whether a value has a place on this axis: finite, and positive on a logarithmic one. */
  public boolean shows(double value) {
    return Double.isFinite(value) && (!isLog() || value > 0);
  }

  /**
   * This axis with both ends known: the given ones, else those of the data with a small margin.
   *
   * @param dataMin least shown value, +infinity if there is none
   * @param dataMax largest shown value, -infinity if there is none
   */
  Axis fitted(double dataMin, double dataMax) {
    double low = shows(min) ? min : dataMin;
    double high = shows(max) ? max : dataMax;
    if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      return withRange(isLog() ? 1 : 0, isLog() ? 10 : 1);
    }
    double a = isLog() ? Math.log10(low) : low;
    double b = isLog() ? Math.log10(high) : high;
    double margin = 0.04 * (b - a);
    if (b - a <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) || b == a) {
      margin = isLog() ? 0.5 : Math.max(0.5, 0.05 * Math.abs(a));
    }
    a = shows(min) && a < b ? a : a - margin;
    b = shows(max) && a < b ? b : b + margin;
    return withRange(isLog() ? Math.pow(10, a) : a, isLog() ? Math.pow(10, b) : b);
  }
}
