package io.github.umlpsd.compare.pool;

import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;

/**
 * The dots that the pooled classes are made of. The arrays belong to this value; do not change
 * them.
 *
 * @param movie of each trace, from 0
 */
record PoolSample(TraceSet traces, int[] movie) {

  /**
   * All dots, or evenly spaced ones of each movie, so many of each that the whole stays within the
   * limit and no movie counts more than another as long as it has dots.
   *
   * @param movies of equal length
   * @param most largest number of dots
   */
  static PoolSample of(List<MeasuredMovie> movies, int most) {
    int[] sizes = movies.stream().mapToInt(m -> m.traces().size()).toArray();
    int share = share(sizes, most);
    float[][] pool = new float[Arrays.stream(sizes).map(s -> Math.min(s, share)).sum()][];
    int[] from = new int[pool.length];
    int next = 0;
    for (int m = 0; m < movies.size(); m++) {
      TraceSet traces = movies.get(m).traces();
      double[] trace = new double[traces.frames()];
      for (int i : Evenly.chosen(traces.size(), share)) {
        traces.copyTo(i, trace);
        pool[next] = new float[trace.length];
        for (int t = 0; t < trace.length; t++) {
          pool[next][t] = (float) trace[t];
        }
        from[next++] = m;
      }
    }
    return new PoolSample(TraceSet.of(movies.get(0).traces().frameIntervalSeconds(), pool), from);
  }

  /** The largest number of dots of each movie with which the limit holds; at least one. */
  private static int share(int[] sizes, int most) {
    int low = 1;
    int high = Math.max(1, Arrays.stream(sizes).max().orElse(1));
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      long sum = Arrays.stream(sizes).mapToLong(s -> Math.min(s, middle)).sum();
      if (sum <= most) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
