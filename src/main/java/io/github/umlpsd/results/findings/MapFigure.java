package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.dynamics.IntensityDwellMap;
import io.github.umlpsd.compare.dynamics.TransitionMap;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Raster;

/** Maps of transitions, and of brightness and duration, as pictures; roots of shares are shown. */
public final class MapFigure {
  private static final ColorMap COLORS = ColorMap.VIRIDIS;

  private MapFigure() {}

  /** Transition density map of one group of dots. */
  public static Figure transitions(String group, TransitionMap map) {
    return figure(
        "transitions",
        "Transitions of " + group,
        "Relative brightness before a jump (upwards) and behind it (to the right).",
        map.density(),
        axis("Brightness behind", Axis.Scale.LINEAR, map.edges()),
        axis("Brightness before", Axis.Scale.LINEAR, map.edges()));
  }

  /** Map of brightness and duration of one group of dots. */
  public static Figure dwells(String group, IntensityDwellMap map) {
    return figure(
        "brightness_dwell",
        "Brightness and duration of " + group,
        "Relative brightness (upwards) and duration (to the right) of stays.",
        map.density(),
        axis("Duration (s)", Axis.Scale.LOG, map.secondsEdges()),
        axis("Relative brightness", Axis.Scale.LINEAR, map.brightnessEdges()));
  }

  private static Axis axis(String label, Axis.Scale scale, double[] edges) {
    return new Axis(label, scale, edges[0], edges[edges.length - 1]);
  }

  private static Figure figure(
      String name, String title, String caption, double[][] density, Axis bottom, Axis left) {
    Raster raster =
        new Raster(
                title, density[0].length, density.length, DynamicsFigures.picture(density, COLORS))
            .withColorBar(new Raster.ColorBar("Root of share / most", COLORS, 0, 1))
            .withAxes(bottom, left);
    return new Figure(name, title, caption, raster, FigureSize.oneColumn(80));
  }
}
