package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.Profiles;
import io.github.umlpsd.clusters.WindowChoice;
import io.github.umlpsd.clusters.WindowChoice.Agreement;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.List;

/** How far the labels at each window agree with those at all larger ones. */
final class AgreementChart {
  private AgreementChart() {}

  /**
   * @param used window in frames that is marked
   */
  static Chart of(Profiles profiles, WindowChoice choice, int used) {
    List<Agreement> agreements = choice.agreements();
    double[] windows = agreements.stream().mapToDouble(Agreement::window).toArray();
    double[] indices = agreements.stream().mapToDouble(Agreement::index).toArray();
    List<Series> series = new ArrayList<>();
    series.add(Series.line("", windows, indices, Palette.UNCLASSIFIED).withWidth(0.7));
    double[] ends = {windows[0], windows[windows.length - 1]};
    double[] stable = {WindowChoice.STABLE, WindowChoice.STABLE};
    series.add(
        Series.line("", ends, stable, Palette.INK).withWidth(0.7).withDash(Series.Dash.DASHED));
    for (Agreement agreement : agreements) {
      double[] x = {agreement.window()};
      double[] y = {agreement.index()};
      if (agreement.window() == used) {
        series.add(ProfileMarks.chosen("vote", x[0], y[0]));
      } else {
        series.add(Series.points("", x, y, ProfileMarks.color(profiles, agreement.window())));
      }
    }
    return new Chart(
            "Agreement proposes w = " + choice.window(),
            Axis.log("Window w (frames)"),
            Axis.linear("Agreement"))
        .withSeries(series)
        .withVerticalMarks(List.of((double) used));
  }
}
