package io.github.umlpsd.compare.testing;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * The mean of the movies of a condition, and its interval from how they scatter (Student's t).
 *
 * @param movies that have a value
 * @param mean NaN without any
 * @param low lower end of the 95 % interval; NaN for fewer than two movies
 * @param high upper end
 */
public record ConditionMean(int movies, double mean, double low, double high) {

  /** Of some movies; NaN for one without a value. */
  public static ConditionMean of(double[] values) {
    double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
    int n = known.length;
    double mean = Moments.mean(known);
    if (n < 2) {
      return new ConditionMean(n, mean, Double.NaN, Double.NaN);
    }
    double half =
        Distributions.studentQuantile(n - 1.0, 0.975) * Moments.sampleSd(known) / Math.sqrt(n);
    return new ConditionMean(n, mean, mean - half, mean + half);
  }
}
