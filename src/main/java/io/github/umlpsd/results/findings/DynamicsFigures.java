package io.github.umlpsd.results.findings;

import io.github.umlpsd.compare.dynamics.Ageing;
import io.github.umlpsd.compare.dynamics.DotMean;
import io.github.umlpsd.compare.dynamics.DwellMemory;
import io.github.umlpsd.compare.dynamics.NeighbourCorrelation;
import io.github.umlpsd.compare.dynamics.SharedLevels;
import io.github.umlpsd.compare.dynamics.SpectrumAgeing;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.ColorMap;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Charts of what traces say beyond one number. Each takes what was found in groups of dots, by the
 * name of the group; colours follow their order.
 */
public final class DynamicsFigures {
  private static final double ROW_MILLIMETERS = 55;

  /** Bands of more lines hide each other. */
  private static final int MOST_BANDS = 3;

  private DynamicsFigures() {}

  /** Every quantity over the windows of the record. */
  public static Figure ageing(Map<String, List<Ageing>> groups) {
    int quantities = groups.values().stream().mapToInt(List::size).max().orElse(1);
    List<Chart> panels = new ArrayList<>();
    for (int q = 0; q < quantities; q++) {
      int own = q;
      List<Series> series =
          series(
              groups,
              ages -> {
                List<DotMean> windows = ages.get(own).windows();
                double[] x =
                    IntStream.range(0, windows.size())
                        .mapToDouble(w -> (w + 0.5) / windows.size())
                        .toArray();
                return Series.line("", x, values(windows, DotMean::value), 0)
                    .withBand(values(windows, DotMean::low), values(windows, DotMean::high));
              });
      String label = groups.values().iterator().next().get(q).quantity().label();
      panels.add(
          new Chart(label, Axis.linear("Part of the record").withRange(0, 1), Axis.linear(""))
              .withSeries(series));
    }
    return new Figure(
        "ageing",
        "Ageing",
        "Mean over the dots in successive windows of the record, with 95 % intervals over dots;"
            + " windows behind the bleaching of a dot are left out.",
        new ChartGrid(2, panels),
        FigureSize.twoColumns((panels.size() + 1) / 2 * ROW_MILLIMETERS + 8));
  }

  /** Level of the spectrum against the length of the record. */
  public static Figure spectrumAgeing(Map<String, SpectrumAgeing> groups) {
    return one(
        "spectrum_ageing",
        "Spectrum against record length",
        "Level of the relative spectrum at one frequency, from the beginning of the record on; a"
            + " stationary process has a level line.",
        new Chart("", Axis.log("Length of the record (s)"), Axis.log("Level (1/Hz)"))
            .withSeries(series(groups, s -> Series.line("", s.seconds(), s.level(), 0))));
  }

  /** Rank correlations of successive times: 1 ON-ON, 2 OFF-OFF, 3 ON-OFF, 4 OFF-ON. */
  public static Figure memory(Map<String, List<DwellMemory>> groups) {
    return one(
        "memory",
        "Memory of dwell times",
        "Rank correlation of successive times less that of random order: 1 ON-ON, 2 OFF-OFF, 3"
            + " ON-OFF, 4 OFF-ON.",
        new Chart(
                "",
                Axis.wholeNumbers("Pair of times").withRange(0.5, 4.5),
                Axis.linear("Rank correlation"))
            .withSeries(
                series(
                    groups,
                    all ->
                        Series.points(
                            "",
                            all.stream().mapToDouble(m -> m.kind().ordinal() + 1).toArray(),
                            all.stream().mapToDouble(DwellMemory::correlation).toArray(),
                            0))));
  }

  /** Share of the time at each relative brightness. */
  public static Figure occupancy(Map<String, SharedLevels> groups) {
    return one(
        "occupancy",
        "Levels shared over dots",
        "Share of the time that dots spend at a brightness, relative to the brightest level of each.",
        new Chart(
                "",
                Axis.linear("Relative brightness"),
                Axis.linear("Share of the time").withRange(0, Double.NaN))
            .withSeries(series(groups, l -> Series.line("", l.brightness(), l.occupancy(), 0))));
  }

  /** Correlation of pairs against their distance, with the band of scrambled dots. */
  public static Figure neighbours(String condition, Map<String, NeighbourCorrelation> groups) {
    return one(
        "neighbours",
        "Correlation of neighbours in " + condition,
        "Movies one by one: mean correlation of pairs of traces against distance; bands, of up to three"
            + " movies, hold 95 % of scrambled dots."
            + " What all pairs have in common is the lamp, the stage, or that dots bleach or brighten.",
        new Chart("", Axis.linear("Distance (pixels)"), Axis.linear("Correlation"))
            .withSeries(
                series(
                    groups,
                    found -> {
                      List<NeighbourCorrelation.Ring> rings = found.rings();
                      Series line =
                          Series.line(
                              "",
                              values(rings, r -> (r.from() + r.to()) / 2),
                              values(rings, NeighbourCorrelation.Ring::correlation),
                              0);
                      return groups.size() > MOST_BANDS
                          ? line
                          : line.withBand(
                              values(rings, NeighbourCorrelation.Ring::low),
                              values(rings, NeighbourCorrelation.Ring::high));
                    })));
  }

  private static Figure one(String name, String title, String caption, Chart chart) {
    return new Figure(name, title, caption, chart, FigureSize.oneColumn(70));
  }

  private static <T> double[] values(List<T> all, Function<T, Double> value) {
    return all.stream().mapToDouble(value::apply).toArray();
  }

  private static <T> List<Series> series(Map<String, T> groups, Function<T, Series> make) {
    List<Series> series = new ArrayList<>();
    String[] names = groups.keySet().toArray(String[]::new);
    for (int g = 0; g < names.length; g++) {
      Series s = make.apply(groups.get(names[g]));
      series.add(
          new Series(
              names[g],
              s.x(),
              s.y(),
              s.style(),
              Palette.ofClass(g),
              s.widthPoints(),
              s.dash(),
              s.low(),
              s.high()));
    }
    return series;
  }

  /** A map as a picture: brightness upwards, the darkest colour for nothing. */
  static int[] picture(double[][] density, ColorMap colors) {
    int rows = density.length;
    int columns = density[0].length;
    double most = Arrays.stream(density).flatMapToDouble(Arrays::stream).max().orElse(0);
    int[] rgb = new int[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        double share = most > 0 ? Math.sqrt(density[rows - 1 - r][c] / most) : 0;
        rgb[r * columns + c] = colors.rgb(share);
      }
    }
    return rgb;
  }
}
