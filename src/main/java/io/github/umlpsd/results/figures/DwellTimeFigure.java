package io.github.umlpsd.results.figures;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.dwells.DwellFit;
import io.github.umlpsd.blinking.dwells.Dwells;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How many ON and OFF dwells of each class last at least a time, with the fitted laws. */
public final class DwellTimeFigure {
  private DwellTimeFigure() {}

  public static ChartGrid of(List<ClassBlinking> classes, ClassStyle style) {
    return new ChartGrid(
        2,
        List.of(
            panel("ON", classes, style, ClassBlinking::onDwells, ClassBlinking::onFit),
            panel("OFF", classes, style, ClassBlinking::offDwells, ClassBlinking::offFit)));
  }

  private static Chart panel(
      String state,
      List<ClassBlinking> classes,
      ClassStyle style,
      Function<ClassBlinking, Finding<Dwells>> dwellsOf,
      Function<ClassBlinking, Finding<DwellFit>> fitOf) {
    List<Series> series = new ArrayList<>();
    for (int k = 0; k < classes.size(); k++) {
      Dwells dwells = dwellsOf.apply(classes.get(k)).value().orElse(null);
      if (dwells == null || dwells.size() == 0) {
        continue;
      }
      DwellSurvival seen = DwellSurvival.of(dwells);
      series.add(Series.steps(style.name(k), seen.seconds(), seen.share(), style.color(k)));
      fitOf
          .apply(classes.get(k))
          .value()
          .map(fit -> seen.law(fit, dwells.frameIntervalSeconds()))
          .map(law -> Series.line("", law.seconds(), law.share(), Palette.INK))
          .ifPresent(line -> series.add(line.withDash(Series.Dash.DASHED).withWidth(0.8)));
    }
    return new Chart(
            state + " dwells", Axis.log("Duration t (s)"), Axis.log("Share lasting at least t"))
        .withSeries(series);
  }
}
