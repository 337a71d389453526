package io.github.umlpsd.movie;

import io.github.umlpsd.statistics.Quantiles;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What time stamps tell of the steps from frame to frame.
 *
 * <p>A step of more than 1.5 medians is a gap, unless the stamps behind it make up for it, as
 * behind one that came late. The interval is the slope of the straight line through the stamps at
 * their places on an even grid (least squares), since single stamps are rounded or late. Where they
 * lie more than half a step off that line the clock was not even, and the median is taken.
 *
 * @param interval time from frame to frame, s; NaN if nothing is known
 * @param median of the steps, s
 * @param mean of the steps outside of gaps, s
 * @param jitter standard deviation of the steps outside of gaps, as a part of the median
 * @param positions place of each frame on the grid, rising from 0; empty if nothing is known
 * @param problem why nothing is known although there are stamps; empty if there is none
 */
public record StampSteps(
    double interval, double median, double mean, double jitter, int[] positions, String problem) {
  /** So common that it need not be told where the interval is known otherwise. */
  public static final String ALL_THE_SAME = "all of its time stamps are the same";

  /** What some programs write when they do not know the interval. */
  public static final double SUSPICIOUS_SECONDS = 1;

  private static final double GAP_STEPS = 1.5;

  /** Stamps before and behind a gap that tell how long it is. */
  private static final int BESIDE = 5;

  /** Farthest from the line, in steps, where the clock is even. */
  private static final double OFF_LINE = 0.5;

  /** Stamps are coarse if the unit of their last decimal place is so much of the median step. */
  private static final double COARSE = 0.6;

  private static final double[] PLACES = {1, 0.1, 0.01, 1e-3};
  private static final MathContext DIGITS = new MathContext(10);

  /**
   * Looks at time stamps.
   *
   * @param stamps time of each frame, s; fewer than two tell nothing
   */
  public static StampSteps of(double[] stamps) {
    if (stamps.length < 2) {
      return unknown("");
    }
    double[] steps = new double[stamps.length - 1];
    Arrays.setAll(steps, i -> stamps[i + 1] - stamps[i]);
    if (Arrays.stream(steps).allMatch(step -> step == 0)) {
      return unknown(ALL_THE_SAME);
    }
    if (Arrays.stream(steps).allMatch(step -> Math.abs(step - SUSPICIOUS_SECONDS) < 1e-9)) {
      return unknown(
          "its time stamps are exactly 1 s apart, as programs write when they do not know them");
    }
    for (int i = 0; i < steps.length; i++) {
      if (!(steps[i] >= 0)) {
        return unknown("its time stamps do not rise at frame " + (i + 2));
      }
    }
    double median = Quantiles.median(steps);
    if (!(median > 0)) {
      return unknown("most of its time stamps are those of the frame before");
    }
    return of(stamps, steps, median);
  }

  private static StampSteps of(double[] stamps, double[] steps, double median) {
    int[] even = IntStream.range(0, stamps.length).toArray();
    double place = lastPlace(stamps);
    boolean rounded =
        place > COARSE * median && Line.through(even, stamps).farthest(even, stamps) <= place;
    int[] positions = rounded ? even : positions(stamps, steps, median);
    Line line = Line.through(positions, stamps);
    double off = line.farthest(positions, stamps);
    boolean straight = rounded || off <= OFF_LINE * median;
    double interval = straight ? line.slope() : median;
    double[] single =
        IntStream.range(0, steps.length)
            .filter(i -> positions[i + 1] == positions[i] + 1)
            .mapToDouble(i -> steps[i])
            .toArray();
    double mean = Arrays.stream(single).average().orElse(median);
    double squares = Arrays.stream(single).map(s -> (s - median) * (s - median)).sum();
    double jitter = Math.sqrt(squares / Math.max(1, single.length)) / median;
    double told = new BigDecimal(interval).round(DIGITS).doubleValue();
    return new StampSteps(told, median, mean, jitter, positions, "");
  }

  private static StampSteps unknown(String problem) {
    return new StampSteps(Double.NaN, Double.NaN, Double.NaN, Double.NaN, new int[0], problem);
  }

  /** Whether the stamps tell anything. */
  public boolean known() {
    return median > 0;
  }

  /** The coarsest decimal place in s, from 1 to 0.001, to which all stamps are whole; else 0. */
  private static double lastPlace(double[] stamps) {
    return Arrays.stream(PLACES)
        .filter(
            place ->
                Arrays.stream(stamps)
                    .map(stamp -> (stamp - stamps[0]) / place)
                    .allMatch(units -> Math.abs(units - Math.rint(units)) < 1e-6))
        .findFirst()
        .orElse(0);
  }

  private static int[] positions(double[] stamps, double[] steps, double median) {
    int[] positions = new int[stamps.length];
    for (int i = 0; i < steps.length; i++) {
      long more = steps[i] > GAP_STEPS * median ? Math.round(gap(stamps, steps, i, median)) : 1;
      positions[i + 1] = (int) Math.min(Integer.MAX_VALUE / 2, positions[i] + Math.max(1, more));
    }
    return positions;
  }

  /** Steps of the grid from one stamp to the next, by those before and behind up to other gaps. */
  private static double gap(double[] stamps, double[] steps, int at, double median) {
    int from = at;
    while (from > 0 && at - from < BESIDE - 1 && steps[from - 1] <= GAP_STEPS * median) {
      from--;
    }
    int to = at + 1;
    while (to < steps.length && to - at < BESIDE && steps[to] <= GAP_STEPS * median) {
      to++;
    }
    double before =
        Quantiles.median(
            IntStream.rangeClosed(from, at)
                .mapToDouble(i -> stamps[i] + (at - i) * median)
                .toArray());
    double behind =
        Quantiles.median(
            IntStream.rangeClosed(at + 1, to)
                .mapToDouble(i -> stamps[i] - (i - at - 1) * median)
                .toArray());
    return (behind - before) / median;
  }

  /** A straight line through stamps: slope x position + start. */
  private record Line(double slope, double start) {
    static Line through(int[] positions, double[] stamps) {
      double middle = Arrays.stream(positions).average().orElseThrow();
      double sum = 0;
      double squares = 0;
      double mean = 0;
      for (int i = 0; i < stamps.length; i++) {
        double at = positions[i] - middle;
        sum += at * (stamps[i] - stamps[0]);
        squares += at * at;
        mean += (stamps[i] - stamps[0]) / stamps.length;
      }
      double slope = sum / squares;
      return new Line(slope, stamps[0] + mean - slope * middle);
    }

    double farthest(int[] positions, double[] stamps) {
      return IntStream.range(0, stamps.length)
          .mapToDouble(i -> Math.abs(stamps[i] - start - slope * positions[i]))
          .max()
          .orElseThrow();
    }
  }
}
