package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long dots lived, in any unit that grows with exposure: s, or counts. The arrays belong to
 * this value; do not change them.
 *
 * @param times 0 or more, one for each dot
 * @param ended whether the life ended then; else it was longer (censored)
 */
public record Lifetimes(double[] times, boolean[] ended) {

  public Lifetimes {
    if (times.length != ended.length) {
      throw new IllegalArgumentException(times.length + " times, but " + ended.length + " ends");
    }
  }

  /** Number of dots. */
  public int size() {
    return times.length;
  }

  /** Number of dots whose end was seen. */
  public int deaths() {
    return (int) IntStream.range(0, size()).filter(i -> ended[i]).count();
  }

  /** All dots of several groups. */
  public static Lifetimes pooled(List<Lifetimes> groups) {
    double[] times = groups.stream().flatMapToDouble(g -> Arrays.stream(g.times)).toArray();
    boolean[] ended = new boolean[times.length];
    int next = 0;
    for (Lifetimes group : groups) {
      System.arraycopy(group.ended, 0, ended, next, group.size());
      next += group.size();
    }
    return new Lifetimes(times, ended);
  }
}
