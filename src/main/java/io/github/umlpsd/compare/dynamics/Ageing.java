package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One quantity in successive windows of equal length. The states are those of the whole record, so
 * that windows are cut from one course. Windows that reach beyond the bleaching of a dot are left
 * out, since bleaching is told elsewhere; a dot with fewer than two windows has no slope.
 *
 * @param quantity what is followed
 * @param windows mean over the dots in each window
 * @param dotSlopes straight line through the windows of each dot: change from the beginning of the
 *     record to its end, in the unit of the quantity; NaN for a dot without one
 * @param slope their mean; dots are drawn anew for its interval, each with all its windows
 */
public record Ageing(
    AgeingQuantity quantity, List<DotMean> windows, double[] dotSlopes, DotMean slope) {

  public Ageing {
    windows = List.copyOf(windows);
  }

  /**
   * All quantities.
   *
   * @param windows at least 2; two are halves
   */
  public static List<Ageing> of(Dots dots, int windows, long seed) {
    double[][][] values = new double[AgeingQuantity.values().length][dots.size()][];
    for (int d = 0; d < dots.size(); d++) {
      double[] trace = dots.trace(d);
      for (AgeingQuantity quantity : AgeingQuantity.values()) {
        values[quantity.ordinal()][d] =
            values(
                quantity, trace, dots.members().get(d).blinking(), windows, dots.intervalSeconds());
      }
    }
    return Arrays.stream(AgeingQuantity.values())
        .map(q -> of(q, values[q.ordinal()], windows, seed))
        .toList();
  }

  private static double[] values(
      AgeingQuantity quantity,
      double[] trace,
      BlinkingStatistics blinking,
      int windows,
      double interval) {
    double end = blinking.bleachingSeconds().value().orElse(Double.POSITIVE_INFINITY) / interval;
    double[] values = new double[windows];
    for (int w = 0; w < windows; w++) {
      int from = (int) ((long) w * trace.length / windows);
      int to = (int) ((long) (w + 1) * trace.length / windows);
      values[w] =
          to <= end
              ? quantity.of(trace, blinking.states().value(), from, to, interval)
              : Double.NaN;
    }
    if (quantity == AgeingQuantity.RELATIVE_COUNTS) {
      double mean = Moments.mean(Arrays.stream(values).filter(Double::isFinite).toArray());
      Arrays.setAll(values, w -> mean > 0 ? values[w] / mean : Double.NaN);
    }
    return values;
  }

  private static Ageing of(AgeingQuantity quantity, double[][] values, int windows, long seed) {
    List<DotMean> means = new ArrayList<>();
    for (int w = 0; w < windows; w++) {
      int own = w;
      means.add(DotMean.of(Arrays.stream(values).mapToDouble(v -> v[own]).toArray(), seed + w));
    }
    double[] slopes = Arrays.stream(values).mapToDouble(Ageing::slope).toArray();
    return new Ageing(quantity, means, slopes, DotMean.of(slopes, seed - 1));
  }

  private static double slope(double[] values) {
    int[] known =
        IntStream.range(0, values.length).filter(w -> Double.isFinite(values[w])).toArray();
    if (known.length < 2) {
      return Double.NaN;
    }
    double centre = IntStream.of(known).average().orElseThrow();
    double above = 0;
    double below = 0;
    for (int w : known) {
      above += (w - centre) * values[w];
      below += (w - centre) * (w - centre);
    }
    return above / below * values.length;
  }
}
