package io.github.umlpsd.blinking.dwells;

import java.util.Arrays;

/**
 * How likely a dwell is to last long, judged by those seen before.
 *
 * <p>The dwells follow an exponential law or a power law, nobody knows which, nor with what rate or
 * exponent: both laws begin at the shortest dwell seen, their parameters have Jeffreys' prior and
 * are integrated out, and the laws count by how well they predict the dwells seen: by the integrated
 * likelihoods of all n dwells to the power (n - 1) / n, since the shortest tells where the laws
 * begin. For few dwells the answer is cautious, because a power law cannot be excluded.
 */
public final class DwellForecast {
  private DwellForecast() {}

  /**
   * Probability that a dwell lasts at least so long; 1 if fewer than two dwells were seen, or all
   * of them lasted longer.
   *
   * @param seen durations of earlier dwells, frames
   * @param frames how long the dwell in question lasts
   */
  public static double probability(int[] seen, int frames) {
    if (seen.length < 2) {
      return 1;
    }
    // Half a frame less, because dwells are rounded to whole frames.
    double shortest = Arrays.stream(seen).min().getAsInt() - 0.5;
    if (frames <= shortest) {
      return 1;
    }
    double sum = 0;
    double logSum = 0;
    for (int dwell : seen) {
      sum += dwell / shortest - 1;
      logSum += Math.log(dwell / shortest);
    }
    // The shortest dwell is used up as the beginning of the laws.
    int n = seen.length - 1;
    double exponential = Math.pow(1 + (frames / shortest - 1) / sum, -n);
    double powerLaw = Math.pow(1 + Math.log(frames / shortest) / logSum, -n);
    double logOdds = n * (Math.log(logSum / sum) + logSum / seen.length);
    double weight = 1 / (1 + Math.exp(-logOdds));
    return weight * exponential + (1 - weight) * powerLaw;
  }
}
