package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * How likely a dwell is to last long, judged by those seen before.
 *
 * <p>The dwells follow an exponential law or a power law, nobody knows which, nor with what rate or
 * exponent: both laws begin at the shortest dwell seen, their parameters have Jeffreys' prior and
 * are integrated out. The laws count by how many emitters like this one follow either, and by how
 * well they predict the dwells seen: by the integrated likelihoods of all n dwells to the power (n
 * - 1) / n, since the shortest tells where the laws begin. For few dwells the answer is cautious,
 * because a power law cannot be excluded, unless it is known that there are none.
 */
public final class DwellForecast {
  private DwellForecast() {}

  /**
   * Probability that a dwell lasts at least so long; 1 if fewer than two dwells were seen, or all
   * of them lasted longer.
   *
   * @param seen durations of earlier dwells, frames
   * @param frames how long the dwell in question lasts
   * @param exponentialShare share of emitters like this one that are exponential, between 0 and 1
   */
  public static double probability(int[] seen, int frames, double exponentialShare) {
    if (seen.length < 2) {
      return 1;
    }
    double shortest = shortest(seen);
    if (frames <= shortest) {
      return 1;
    }
    int n = seen.length - 1;
    double exponential = Math.pow(1 + (frames / shortest - 1) / excess(seen), -n);
    double powerLaw = Math.pow(1 + Math.log(frames / shortest) / logExcess(seen), -n);
    double weight = share(logOdds(seen), exponentialShare);
    return weight * exponential + (1 - weight) * powerLaw;
  }

  /**
   * Natural logarithm of how many times better an exponential law predicts the dwells than a power
   * law; 0 for fewer than two.
   *
   * @param seen durations of the dwells, frames
   */
  public static double logOdds(int[] seen) {
    if (seen.length < 2) {
      return 0;
    }
    double logSum = logExcess(seen);
    // The shortest dwell is used up as the beginning of the laws.
    return (seen.length - 1) * (Math.log(logSum / excess(seen)) + logSum / seen.length);
  }

  /**
   * Probability that a law is exponential and not a power law.
   *
   * @param logOdds of its dwells
   * @param exponentialShare share of emitters like this one that are exponential, between 0 and 1
   */
  public static double share(double logOdds, double exponentialShare) {
    return 1 / (1 + Math.exp(-logOdds) * (1 - exponentialShare) / exponentialShare);
  }

  /** Half a frame less, because dwells are rounded to whole frames. */
  private static double shortest(int[] seen) {
    return Arrays.stream(seen).min().getAsInt() - 0.5;
  }

  private static double excess(int[] seen) {
    double shortest = shortest(seen);
    return Arrays.stream(seen).mapToDouble(dwell -> dwell / shortest - 1).sum();
  }

  private static double logExcess(int[] seen) {
    double shortest = shortest(seen);
    return Arrays.stream(seen).mapToDouble(dwell -> Math.log(dwell / shortest)).sum();
  }
}
