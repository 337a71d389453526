package io.github.umlpsd.compare.testing;

import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The share of dots that live on, estimated from lives of which some outlast the record (Kaplan and
 * Meier, J. Am. Stat. Assoc. 53, 457, 1958).
 *
 * @param times at which lives ended, rising
 * @param survival share that lives on after each of these times
 * @param error its standard error (Greenwood)
 * @param atRisk dots under observation just before each of these times
 * @param last longest time of any dot
 */
public record KaplanMeier(
    double[] times, double[] survival, double[] error, int[] atRisk, double last) {

  /** The curve of some dots; without steps if no life ended. */
  public static KaplanMeier of(Lifetimes lives) {
    int[] order =
        IntStream.range(0, lives.size())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> lives.times()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ends =
        IntStream.of(order)
            .filter(i -> lives.ended()[i])
            .mapToDouble(i -> lives.times()[i])
            .distinct()
            .toArray();
    double[] survival = new double[ends.length];
    double[] error = new double[ends.length];
    int[] atRisk = new int[ends.length];
    double share = 1;
    double sum = 0;
    int next = 0;
    for (int k = 0; k < ends.length; k++) {
      while (lives.times()[order[next]] < ends[k]) {
        next++;
      }
      atRisk[k] = order.length - next;
      int deaths = 0;
      for (int i = next; i < order.length && lives.times()[order[i]] == ends[k]; i++) {
        deaths += lives.ended()[order[i]] ? 1 : 0;
      }
      share *= 1 - (double) deaths / atRisk[k];
      sum += deaths < atRisk[k] ? deaths / ((double) atRisk[k] * (atRisk[k] - deaths)) : 0;
      survival[k] = share;
      error[k] = share * Math.sqrt(sum);
    }
    double last = order.length == 0 ? 0 : lives.times()[order[order.length - 1]];
    return new KaplanMeier(ends, survival, error, atRisk, last);
  }

  /** Share that lives on after a time. */
  public double at(double time) {
    double share = 1;
    for (int k = 0; k < times.length && times[k] <= time; k++) {
      share = survival[k];
    }
    return share;
  }

  /** Time that half of the dots outlive; empty if more than half live on at the end. */
  public OptionalDouble median() {
    for (int k = 0; k < times.length; k++) {
      if (survival[k] <= 0.5) {
        return OptionalDouble.of(times[k]);
      }
    }
    return OptionalDouble.empty();
  }

  /**
   * Mean life up to a limit: the area below the curve. It is known where no median is.
   *
   * @param limit at most the longest time that was looked at; else the curve is taken as flat
   */
  public double meanUpTo(double limit) {
    double area = 0;
    double from = 0;
    double share = 1;
    for (int k = 0; k < times.length && times[k] < limit; k++) {
      area += share * (times[k] - from);
      from = times[k];
      share = survival[k];
    }
    return area + share * (limit - from);
  }
}
