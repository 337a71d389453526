package io.github.umlpsd.results.figures;

import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.LegendEntry;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Raster;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Pictures made of pixels: spots on the projection, heat map of traces, class map, scalar map. */
public final class MapFigures {
  private static final int MOST_ROWS = 1200;

  private MapFigures() {}

  /**
   * The projection in grey with a circle around each spot in the colour of its class.
   *
   * @param image width x height values, row by row
   * @param labels class of each spot from 0, negative for unclassified
   */
  public static Raster spots(
      float[] image,
      int width,
      int height,
      List<Spot> spots,
      int[] labels,
      int classes,
      ClassStyle style) {
    double[] range = range(image, 0.005, 0.998);
    int[] rgb = new int[image.length];
    Arrays.setAll(rgb, i -> ColorMap.GREY.rgb(fraction(image[i], range)));
    List<Raster.Circle> circles = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      Spot s = spots.get(i);
      circles.add(
          new Raster.Circle(
              s.xPixels(), s.yPixels(), 1.6 * s.radiusPixels(), style.color(labels[i])));
    }
    return new Raster("", width, height, rgb)
        .withCircles(circles)
        .withLegend(legend(labels, classes, style));
  }

  /** All traces as rows of colour, sorted by class, with the class beside them. */
  public static Raster heatMap(BinnedTraces traces, int[] labels, int classes, ClassStyle style) {
    int[] order =
        IntStream.range(0, labels.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> labels[i] < 0 ? Integer.MAX_VALUE : labels[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] chosen = Evenly.chosen(order.length, MOST_ROWS);
    int rows = chosen.length;
    int bins = traces.bins();
    int[] rgb = new int[rows * bins];
    int[] strip = new int[rows];
    for (int r = 0; r < rows; r++) {
      int trace = order[chosen[r]];
      strip[r] = style.color(labels[trace]);
      for (int b = 0; b < bins; b++) {
        rgb[r * bins + b] = ColorMap.VIRIDIS.rgb(traces.rows()[trace][b]);
      }
    }
    return new Raster("", bins, rows, rgb)
        .withRows(Axis.linear("Time (s)").withRange(0, bins * traces.windowSeconds()), strip)
        .withColorBar(new Raster.ColorBar("Normalised intensity", ColorMap.VIRIDIS, 0, 1))
        .withLegend(legend(labels, classes, style));
  }

  /**
   * Pixels in the colour of their class.
   *
   * @param labels width x height classes from 0, negative outside
   */
  public static Raster classes(int[] labels, int width, int height, int classes) {
    int[] rgb = new int[labels.length];
    Arrays.setAll(rgb, i -> labels[i] < 0 ? ColorMap.NEUTRAL : ClassStyle.LEADING.color(labels[i]));
    int[] inside = Arrays.stream(labels).filter(label -> label >= 0).toArray();
    return new Raster("", width, height, rgb)
        .withLegend(legend(inside, classes, ClassStyle.LEADING));
  }

  /**
   * A value per pixel with a calibration bar, which ends at the 1st and 99th percentile.
   *
   * @param values width x height, NaN where there is none
   * @param label quantity and unit
   */
  public static Raster scalars(float[] values, int width, int height, String label) {
    double[] range = range(values, 0.01, 0.99);
    int[] rgb = new int[values.length];
    Arrays.setAll(rgb, i -> ColorMap.VIRIDIS.rgb(fraction(values[i], range)));
    return new Raster("", width, height, rgb)
        .withColorBar(new Raster.ColorBar(label, ColorMap.VIRIDIS, range[0], range[1]));
  }

  private static List<LegendEntry> legend(int[] labels, int classes, ClassStyle style) {
    List<LegendEntry> entries = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      entries.add(LegendEntry.dot(style.name(k), style.color(k)));
    }
    if (Arrays.stream(labels).anyMatch(label -> label < 0)) {
      entries.add(LegendEntry.dot(style.name(-1), Palette.UNCLASSIFIED));
    }
    return entries;
  }

  private static double fraction(double value, double[] range) {
    return range[1] > range[0] || Double.isNaN(value)
        ? (value - range[0]) / (range[1] - range[0])
        : 0.5;
  }

  private static double[] range(float[] values, double lowShare, double highShare) {
    double[] range = Quantiles.ofFinite(values, lowShare, highShare);
    return Double.isNaN(range[0]) ? new double[] {0, 1} : range;
  }
}
