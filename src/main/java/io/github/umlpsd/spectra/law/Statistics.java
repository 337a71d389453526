package io.github.umlpsd.spectra.law;

import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.stat.inference.MannWhitneyUTest;

/** Where this room meets Commons Math. */
public final class Statistics {
  private Statistics() {}

  /** Value that a chi-square variable stays below with the given probability. */
  public static double chiSquareQuantile(double degreesOfFreedom, double probability) {
    return new ChiSquaredDistribution(null, degreesOfFreedom)
        .inverseCumulativeProbability(probability);
  }

  /** Mean of ln(chi^2/nu). */
  static double meanLogChiSquare(double degreesOfFreedom) {
    return Gamma.digamma(degreesOfFreedom / 2) - Math.log(degreesOfFreedom / 2);
  }

  /** Variance of ln(chi^2). */
  static double varianceLogChiSquare(double degreesOfFreedom) {
    return Gamma.trigamma(degreesOfFreedom / 2);
  }

  /** Density over probability below, of the standard normal distribution. */
  static double normalHazard(double x) {
    if (x < -20) {
      return -x - 1 / x;
    }
    double density = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    return 2 * density / Erf.erfc(-x / Math.sqrt(2));
  }

  /** Two-sided p-value of the Mann-Whitney U test, by the normal approximation. */
  public static double mannWhitney(double[] a, double[] b) {
    return new MannWhitneyUTest().mannWhitneyUTest(a, b);
  }

  /** Solution of small linear equations with a regular matrix. */
  static double[] solve(double[][] matrix, double[] right) {
    return new LUDecomposition(new Array2DRowRealMatrix(matrix, false), 0)
        .getSolver()
        .solve(new ArrayRealVector(right, false))
        .toArray();
  }

  /** Inverse of a small matrix; null if it is singular. */
  static double[][] inverse(double[][] matrix) {
    LUDecomposition decomposition = new LUDecomposition(new Array2DRowRealMatrix(matrix), 1e-14);
    return decomposition.getSolver().isNonSingular()
        ? decomposition.getSolver().getInverse().getData()
        : null;
  }
}
