package io.github.umlpsd.results.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * One pair of axes with series of data.
 *
 * @param title above the axes, may be empty
 * @param series drawn in this order
 * @param verticalMarks x values at which a dotted line crosses the chart
 * @param notes short remarks below the chart
 */
public record Chart(
    String title,
    Axis x,
    Axis y,
    List<Series> series,
    List<Double> verticalMarks,
    List<String> notes)
    implements Drawing {

  public Chart {
    series = List.copyOf(series);
    verticalMarks = List.copyOf(verticalMarks);
    notes = List.copyOf(notes);
  }

  public Chart(String title, Axis x, Axis y) {
    this(title, x, y, List.of(), List.of(), List.of());
  }

  public Chart withSeries(List<Series> newSeries) {
    return new Chart(title, x, y, newSeries, verticalMarks, notes);
  }

  /** The same chart with one more series on top. */
  public Chart plus(Series added) {
    List<Series> all = new ArrayList<>(series);
    all.add(added);
    return withSeries(all);
  }

  public Chart withVerticalMarks(List<Double> marks) {
    return new Chart(title, x, y, series, marks, notes);
  }

  public Chart withNotes(List<String> newNotes) {
    return new Chart(title, x, y, series, verticalMarks, newNotes);
  }

  /** The same data without what the axes cannot show, and axes with both ends known. */
  public Chart fitted() {
    List<Series> shown = series.stream().map(s -> s.outlined().shownOn(x, y)).toList();
    double[] spanX = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    double[] spanY = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (Series s : shown) {
      extend(spanX, s.x());
      extend(spanY, s.y());
      extend(spanY, s.low());
      extend(spanY, s.high());
    }
    Axis fittedX = x.fitted(spanX[0], spanX[1]);
    Axis fittedY = y.fitted(spanY[0], spanY[1]);
    return new Chart(title, fittedX, fittedY, shown, verticalMarks, notes);
  }

  private static void extend(double[] span, double[] values) {
    for (double value : values) {
      if (value != Double.MIN_NORMAL) {
        span[0] = Math.min(span[0], value);
        span[1] = Math.max(span[1], value);
      }
    }
  }
}
