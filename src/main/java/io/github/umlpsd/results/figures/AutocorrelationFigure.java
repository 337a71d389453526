package io.github.umlpsd.results.figures;

import io.github.umlpsd.blinking.Autocorrelation;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mean intensity autocorrelation of each class against the lag. */
public final class AutocorrelationFigure {
  private AutocorrelationFigure() {}

  /**
   * @param classes one per class, in their order; empty for a class without one
   */
  public static Chart of(List<Optional<Autocorrelation>> classes, ClassStyle style) {
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < classes.size(); k++) {
      if (classes.get(k).isPresent()) {
        Autocorrelation mean = classes.get(k).get();
        series.add(Series.line(style.name(k), mean.lagSeconds(), mean.g2(), style.color(k)));
      }
    }
    return new Chart("", Axis.log("Lag \u03c4 (s)"), Axis.linear("g\u00b2(\u03c4)"))
        .withSeries(series);
  }
}
