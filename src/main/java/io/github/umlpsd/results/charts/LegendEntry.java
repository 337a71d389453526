package io.github.umlpsd.results.charts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a legend.
 *
 * @param rgb colour, 0xRRGGBB
 * @param widthPoints thickness of the line or diameter of the dot, in points
 */
public record LegendEntry(
    String name, int rgb, Series.Style style, Series.Dash dash, double widthPoints) {

  /** A filled dot. */
  public static LegendEntry dot(String name, int rgb) {
    return new LegendEntry(name, rgb, Series.Style.POINTS, Series.Dash.SOLID, 5);
  }

  /** Every named series of the charts, each name once. */
  static List<LegendEntry> of(List<Chart> charts) {
    Map<String, LegendEntry> entries = new LinkedHashMap<>();
    for (Chart chart : charts) {
      for (Series s : chart.series()) {
        if (!s.name().isBlank() && s.x().length > 0) {
          entries.putIfAbsent(
              s.name(), new LegendEntry(s.name(), s.rgb(), s.style(), s.dash(), s.widthPoints()));
        }
      }
    }
    return new ArrayList<>(entries.values());
  }
}
