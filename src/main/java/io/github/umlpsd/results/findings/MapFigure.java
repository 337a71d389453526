package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.dynamics.IntensityDwellMap;
import io.github.umlpsd.compare.dynamics.TransitionMap;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Raster;
import java.util.Locale;

/** Maps of transitions, and of brightness and duration, as pictures; roots of shares are shown. */
public final class MapFigure {
  private static final ColorMap COLORS = ColorMap.VIRIDIS;

  private MapFigure() {}

  /** Transition density map of one group of dots. */
  public static Figure transitions(String group, TransitionMap map) {
    return figure(
        "transitions",
        "Transitions of " + group,
        "Upwards the relative brightness before a jump, to the right the one behind it, both from "
            + map.edges()[0]
            + " to "
            + map.edges()[map.edges().length - 1]
            + ".",
        map.density());
  }

  /** Map of brightness and duration of one group of dots. */
  public static Figure dwells(String group, IntensityDwellMap map) {
    return figure(
        "brightness_dwell",
        "Brightness and duration of " + group,
        String.format(
            Locale.ROOT,
            "Upwards the relative brightness, to the right the duration of stays on a logarithmic"
                + " scale, %.3g to %.3g s.",
            map.secondsEdges()[0],
            map.secondsEdges()[map.secondsEdges().length - 1]),
        map.density());
  }

  private static Figure figure(String name, String title, String caption, double[][] density) {
    Raster raster =
        new Raster(
                title, density[0].length, density.length, DynamicsFigures.picture(density, COLORS))
            .withColorBar(new Raster.ColorBar("Root of share / most", COLORS, 0, 1));
    return new Figure(name, title, caption, raster, FigureSize.oneColumn(80));
  }
}
