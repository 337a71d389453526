package io.github.umlpsd.spectra;

/**
 * Whether a trace has a trend, such as bleaching: a straight line that is stronger than its other
 * slow changes.
 *
 * <p>Compared are the variance of the best straight line and the mean power of the four slowest
 * oscillations of what is left, which in white noise follow an F distribution of 1 and 8 degrees of
 * freedom. Flicker reaches a ratio of {@value #LEAST_RATIO} by chance in some cases; that is no
 * harm, since what a subtracted line takes from a spectrum is part of the fit.
 */
final class Trend {
  static final double LEAST_RATIO = 15;

  private static final int OSCILLATIONS = 4;

  private Trend() {}

  /**
   * Whether there is one.
   *
   * @param rest the trace without its best straight line
   * @param lineVariance variance of that line
   */
  static boolean isFound(double[] rest, double lineVariance) {
    double power = 0;
    // The slowest one is mostly enough to see that there is none.
    for (int k = 1; k <= OSCILLATIONS && lineVariance > LEAST_RATIO * power; k++) {
      power += power(rest, k) / OSCILLATIONS;
    }
    return lineVariance > LEAST_RATIO * power;
  }

  /** Variance per degree of freedom of the oscillation with so many periods in the record. */
  private static double power(double[] values, int periods) {
    double step = 2 * Math.PI * periods / values.length;
    double cosineStep = Math.cos(step);
    double sineStep = Math.sin(step);
    double cosine = 1;
    double sine = 0;
    double re = 0;
    double im = 0;
    for (double value : values) {
      re += value * cosine;
      im += value * sine;
      double next = cosine * cosineStep - sine * sineStep;
      sine = sine * cosineStep + cosine * sineStep;
      cosine = next;
    }
    return (re * re + im * im) / values.length / values.length;
  }
}
