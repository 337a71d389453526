package io.github.umlpsd.spectra.law;

/** A range that is meant to hold the truth with a probability of 95 %; both ends are finite. */
public record Interval(double low, double high) {
  /** Standard normal quantile at 97.5 %. */
  private static final double QUANTILE = 1.959963984540054;

  public boolean contains(double value) {
    return low <= value && value <= high;
  }

  /** Of a normal variable. */
  static Interval normal(double centre, double standardError) {
    double half = QUANTILE * standardError;
    return new Interval(centre - half, centre + half);
  }
}
