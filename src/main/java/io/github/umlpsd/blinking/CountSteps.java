package io.github.umlpsd.blinking;

import java.util.Arrays;

/**
 * Whether the intensities of a trace are whole multiples of one step, as counted photons are, and
 * how few they are.
 *
 * <p>Where a frame holds about one count or less, or intensities take few different values, a
 * mixture of Gaussians describes the spikes of a discrete distribution and not states.
 *
 * @param step the largest number of which all intensities are whole multiples, but 1 for whole
 *     numbers of many different sizes; counts; 0 if there is none
 * @param distinct number of different intensities, {@value #MOST} if there are more
 * @param negative whether an intensity is below 0, so that they are no Poisson counts
 * @param mean of the trace, counts per frame
 */
record CountSteps(double step, int distinct, boolean negative, double mean) {
  /** Different values up to which a common step is looked for. */
  private static final int MOST = 64;

  /** Fewest different values in which Gaussians can be seen. */
  private static final int FEWEST = 8;

  private static final double TOLERANCE = 1e-6;

  /** Counts from which on Poisson numbers are nearly Gaussian enough for a mixture of these. */
  private static final double FEWEST_COUNTS = 1;

  static CountSteps of(double[] trace) {
    double[] values = new double[MOST];
    int distinct = 0;
    double sum = 0;
    boolean negative = false;
    boolean whole = true;
    for (double x : trace) {
      sum += x;
      negative |= x < 0;
      whole &= x == Math.rint(x);
      if (distinct < MOST) {
        int place = Arrays.binarySearch(values, 0, distinct, x);
        if (place < 0) {
          System.arraycopy(values, -place - 1, values, -place, distinct + place + 1);
          values[-place - 1] = x;
          distinct++;
        }
      }
    }
    double step = distinct < MOST ? commonStep(values, distinct) : 0;
    step = step == 0 && whole ? 1 : step;
    return new CountSteps(step, distinct, negative, sum / trace.length);
  }

  /** Whether the trace has too few counts, or too few different ones, for Gaussian states. */
  boolean tooFewForGaussians() {
    return tooFewToRank() || areCounts() && mean < FEWEST_COUNTS * step;
  }

  /** Whether the trace has too few different intensities to be sorted by them. */
  boolean tooFewToRank() {
    return distinct < FEWEST;
  }

  /** Whether the intensities may be Poisson counts. */
  boolean areCounts() {
    return step > 0 && !negative;
  }

  /** Greatest common divisor of the values; 0 if they have none within rounding. */
  private static double commonStep(double[] rising, int size) {
    double largest = Math.max(Math.abs(rising[0]), Math.abs(rising[size - 1]));
    // Beside a large constant, what differs is all that tells a step.
    double rounding = TOLERANCE * Math.min(largest, rising[size - 1] - rising[0]);
    double divisor = 0;
    for (int i = 0; i < size; i++) {
      double a = Math.abs(rising[i]);
      double b = divisor;
      while (b > rounding) {
        double rest = a % b;
        // A rest of nearly a whole divisor is rounding.
        rest = b - rest < rounding ? 0 : rest;
        a = b;
        b = rest;
      }
      divisor = a;
    }
    return divisor > 1e-4 * largest ? divisor : 0;
  }
}
