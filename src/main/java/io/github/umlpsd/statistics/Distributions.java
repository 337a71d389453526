package io.github.umlpsd.statistics;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/** Probabilities, quantiles and moments of the normal and the chi-square distribution. */
public final class Distributions {
  private Distributions() {}

  /** Value that a chi-square variable stays below with the given probability. */
  public static double chiSquareQuantile(double degreesOfFreedom, double probability) {
    return new ChiSquaredDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability(probability);
  }

  /**
   * Probability that a chi-square variable with one degree of freedom exceeds a value; 1 for values
   * below 0.
   */
  public static double chiSquareTail(double value) {
    return Erf.erfc(Math.sqrt(Math.max(value, 0) / 2));
  }

  /** Probability that a chi-square variable exceeds a value; 1 for values below 0. */
  public static double chiSquareTail(double degreesOfFreedom, double value) {
    return Gamma.regularizedGammaQ(degreesOfFreedom / 2, Math.max(value, 0) / 2);
  }

  /** Mean of ln(chi^2/nu). */
  public static double meanLogChiSquare(double degreesOfFreedom) {
    return Gamma.digamma(degreesOfFreedom / 2) - Math.log(degreesOfFreedom / 2);
  }

  /** Variance of ln(chi^2). */
  public static double varianceLogChiSquare(double degreesOfFreedom) {
    return Gamma.trigamma(degreesOfFreedom / 2);
  }

  /** Value that Student's t stays below with the given probability. */
  public static double studentQuantile(double degreesOfFreedom, double probability) {
    return new TDistribution(null, degreesOfFreedom).inverseCumulativeProbability(probability);
  }

  /** Natural logarithm of the gamma function, of numbers above 0. */
  public static double logGamma(double x) {
    return Gamma.logGamma(x);
  }

  /** Probability that a standard normal variable exceeds x. */
  public static double normalTail(double x) {
    return 0.5 * Erf.erfc(x / Math.sqrt(2));
  }

  /** Probability that a standard normal variable is at least as far from 0 as x. */
  public static double normalTwoSided(double x) {
    return Erf.erfc(Math.abs(x) / Math.sqrt(2));
  }

  /** Density over probability below, of the standard normal distribution. */
  public static double normalHazard(double x) {
    if (x < -20) {
      return -x - 1 / x;
    }
    double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    return density / normalTail(-x);
  }
}
