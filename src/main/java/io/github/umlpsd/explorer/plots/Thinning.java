package io.github.umlpsd.explorer.plots;

import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.Arrays;

/**
 * Makes long lines short enough for a screen: of the points that fall into one column of pixels,
 * the first, lowest, highest and last are kept, which draw the same line.
 */
final class Thinning {
  /** Points for each column of pixels. */
  private static final int KEPT = 4;

  private Thinning() {}

  /**
   * The same chart between two ends of its x axis.
   *
   * @param columns of pixels between the ends
   */
  static Chart of(Chart chart, double from, double to, int columns) {
    return chart.withSeries(
        chart.series().stream()
            .map(s -> isLong(s, columns) ? thin(s, from, to, columns, chart.x().isLog()) : s)
            .toList());
  }

  private static boolean isLong(Series s, int columns) {
    return s.style() == Series.Style.LINE && !s.hasBand() && s.x().length > KEPT * columns;
  }

  private static Series thin(Series s, double from, double to, int columns, boolean log) {
    int first = Math.max(0, place(s.x(), from) - 1);
    int end = Math.min(s.x().length, place(s.x(), to) + 2);
    int[] kept = new int[KEPT * (columns + 2) + 2];
    int n = 0;
    int start = first;
    while (start < end) {
      int column = column(s.x()[start], from, to, columns, log);
      int stop = start + 1;
      int low = start;
      int high = start;
      while (stop < end && column(s.x()[stop], from, to, columns, log) == column) {
        low = s.y()[stop] < s.y()[low] ? stop : low;
        high = s.y()[stop] > s.y()[high] ? stop : high;
        stop++;
      }
      int[] four = {start, Math.min(low, high), Math.max(low, high), stop - 1};
      for (int index : four) {
        if (n == 0 || kept[n - 1] < index) {
          kept = n == kept.length ? Arrays.copyOf(kept, 2 * n) : kept;
          kept[n++] = index;
        }
      }
      start = stop;
    }
    int[] index = Arrays.copyOf(kept, n);
    double[] x = Arrays.stream(index).mapToDouble(i -> s.x()[i]).toArray();
    double[] y = Arrays.stream(index).mapToDouble(i -> s.y()[i]).toArray();
    return new Series(
        s.name(), x, y, s.style(), s.rgb(), s.widthPoints(), s.dash(), s.low(), s.high());
  }

  private static int place(double[] x, double value) {
    int found = Arrays.binarySearch(x, value);
    return found < 0 ? -found - 1 : found;
  }

  private static int column(double x, double from, double to, int columns, boolean log) {
    double part =
        log
            ? (Math.log(x) - Math.log(from)) / (Math.log(to) - Math.log(from))
            : (x - from) / (to - from);
    return (int) Math.floor(columns * Math.max(-1.0 / columns, Math.min(1, part)));
  }
}
