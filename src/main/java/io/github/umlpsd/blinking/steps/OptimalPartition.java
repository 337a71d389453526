package io.github.umlpsd.blinking.steps;

import java.util.Arrays;

/**
 * The partition of a sequence into segments of constant mean with the least sum of squared
 * residuals plus a penalty per change point.
 *
 * <p>Exact, like optimal partitioning and PELT (Killick, Fearnhead and Eckley 2012, J. Am. Stat.
 * Assoc. 107, 1590), but pruned by functions (FPOP: Maidstone, Hocking, Rigaill and Fearnhead 2017,
 * Stat. Comput. 27, 519): for every possible mean of the running segment only its best start is
 * kept. So the time stays nearly linear also where a trace has no change points, where PELT is
 * quadratic. A shortest segment of L frames is kept by letting a start compete only L frames later.
 */
final class OptimalPartition {
  private final double[] sums;
  private final double[] cost;

  /** 1/length, because divisions would take most of the time. */
  private final double[] inverse;

  private final double penalty;

  /** Pieces of the axis of means: from edge[i] to edge[i + 1] the best start is start[i]. */
  private double[] edge = new double[64];

  private int[] start = new int[64];
  private double[] oldEdge = new double[64];
  private int[] oldStart = new int[64];
  private int pieces;

  private OptimalPartition(double[] values, double penalty) {
    int n = values.length;
    this.penalty = penalty;
    double mean = Arrays.stream(values).sum() / n;
    sums = new double[n + 1];
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < n; t++) {
      double x = values[t] - mean;
      sums[t + 1] = sums[t] + x;
      min = Math.min(min, x);
      max = Math.max(max, x);
    }
    cost = new double[n + 1];
    inverse = new double[n + 1];
    for (int length = 1; length <= n; length++) {
      inverse[length] = 1.0 / length;
    }
    cost[0] = -penalty;
    edge[0] = min;
    edge[1] = max;
    pieces = 1;
  }

  /**
   * First positions of all segments but the first, rising.
   *
   * @param values finite
   * @param penalty cost of a change point, in squared units of the values, above 0
   * @param minimumLength shortest segment, at least 1
   */
  static int[] changePoints(double[] values, double penalty, int minimumLength) {
    int n = values.length;
    if (n < 2 * minimumLength) {
      return new int[0];
    }
    OptimalPartition partition = new OptimalPartition(values, penalty);
    int[] previous = new int[n + 1];
    for (int t = minimumLength; t <= n; t++) {
      int candidate = t - minimumLength;
      if (candidate >= minimumLength) {
        partition.add(candidate);
      }
      previous[t] = partition.bestStart(t);
    }
    int[] reversed = new int[n];
    int count = 0;
    for (int s = previous[n]; s > 0; s = previous[s]) {
      reversed[count++] = s;
    }
    int[] points = new int[count];
    for (int i = 0; i < count; i++) {
      points[i] = reversed[count - 1 - i];
    }
    return points;
  }

  /** Best start of the segment that ends before t; sets the cost up to t. */
  private int bestStart(int t) {
    double best = Double.POSITIVE_INFINITY;
    int argument = 0;
    for (int i = 0; i < pieces; i++) {
      int s = start[i];
      double sum = sums[t] - sums[s];
      // The sum of squares of all values is the same for all partitions, and left out.
      double c = cost[s] + penalty - sum * sum * inverse[t - s];
      if (c < best) {
        best = c;
        argument = s;
      }
    }
    cost[t] = best;
    return argument;
  }

  /** Lets a new start take the means at which it beats the present ones. */
  private void add(int candidate) {
    swap();
    int old = pieces;
    pieces = 0;
    edge[0] = oldEdge[0];
    for (int i = 0; i < old; i++) {
      double low = oldEdge[i];
      double high = oldEdge[i + 1];
      int s = oldStart[i];
      double perFrame = inverse[candidate - s];
      double mean = (sums[candidate] - sums[s]) * perFrame;
      double square = mean * mean - (cost[s] - cost[candidate]) * perFrame;
      double reach = square > 0 ? Math.sqrt(square) : 0;
      double from = Math.max(low, mean - reach);
      double to = Math.min(high, mean + reach);
      if (square <= 0 || from >= to) {
        append(candidate, high);
      } else {
        append(candidate, from);
        append(s, to);
        append(candidate, high);
      }
    }
  }

  private void append(int s, double to) {
    if (to <= edge[pieces]) {
      return;
    }
    if (pieces == 0 || start[pieces - 1] != s) {
      start[pieces++] = s;
    }
    edge[pieces] = to;
  }

  private void swap() {
    double[] edges = oldEdge;
    int[] starts = oldStart;
    oldEdge = edge;
    oldStart = start;
    int room = 3 * pieces + 2;
    edge = edges.length < room ? new double[2 * room] : edges;
    start = starts.length < room ? new int[2 * room] : starts;
  }
}
