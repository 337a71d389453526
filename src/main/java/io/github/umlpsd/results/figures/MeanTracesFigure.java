package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;

/** The mean trace of each class, a panel each, with a band of one standard deviation. */
public final class MeanTracesFigure {
  private MeanTracesFigure() {}

  /**
   * @param labels class of each trace from 0, negative for unclassified
   * @param classes number of classes
   */
  public static ChartGrid of(BinnedTraces traces, int[] labels, int classes, ClassStyle style) {
    List<Chart> panels = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      panels.add(panel(traces, labels, k, style));
    }
    return new ChartGrid(columns(classes), panels);
  }

  /** Panels side by side. */
  static int columns(int classes) {
    return classes <= 4 ? classes : classes <= 6 ? 3 : 4;
  }

  private static Chart panel(BinnedTraces traces, int[] labels, int k, ClassStyle style) {
    int bins = traces.bins();
    double[] sum = new double[bins];
    double[] squares = new double[bins];
    int n = 0;
    for (int i = 0; i < labels.length; i++) {
      double[] row = traces.rows()[i];
      if (labels[i] != k || Double.isNaN(row[0])) {
        continue;
      }
      n++;
      for (int b = 0; b < bins; b++) {
        sum[b] += row[b];
        squares[b] += row[b] * row[b];
      }
    }
    double[] mean = new double[bins];
    double[] low = new double[bins];
    double[] high = new double[bins];
    for (int b = 0; b < bins; b++) {
      mean[b] = sum[b] / n;
      double sd = n < 2 ? 0 : Math.sqrt(Math.max(0, squares[b] - n * mean[b] * mean[b]) / (n - 1));
      low[b] = Math.max(0, mean[b] - sd);
      high[b] = Math.min(1, mean[b] + sd);
    }
    Series line = Series.line("", traces.times(), mean, style.color(k)).withBand(low, high);
    double end = bins * traces.windowSeconds();
    return new Chart(
            style.name(k) + " (n = " + n + ")",
            Axis.linear("Time (s)").withRange(0, end),
            Axis.linear("Normalised intensity").withRange(0, 1))
        .plus(line);
  }
}
