package io.github.umlpsd.results.figures;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The mask and the maps of an analysis of pixels. */
final class CrystalFigures {
  private static final double WIDTH_MILLIMETERS = 68;

  private CrystalFigures() {}

  static List<Figure> of(Analysis analysis) {
    Crystals crystals = analysis.crystals().orElseThrow();
    int width = crystals.mask().width();
    int height = crystals.mask().height();
    int classes = analysis.classes().count();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        figure(
            crystals,
            "mask",
            "Crystals",
            "Time average of the pixels that are analysed; grey: background.",
            MapFigures.scalars(
                inside(crystals), width, height, "Mean (" + analysis.traces().unit().key() + ")"),
            0));
    for (CrystalMap map : CrystalMap.of(analysis)) {
      if (map.isOfClasses()) {
        Raster raster = MapFigures.classes(labels(map.values()), width, height, classes);
        double legend = LegendSize.millimeters(classes, 4);
        figures.add(figure(crystals, map.name(), map.title(), map.caption(), raster, legend));
      } else if (classes > 1 || !map.isOfOneClass()) {
        Raster raster = MapFigures.scalars(map.values(), width, height, map.quantity());
        String caption = map.caption() + " The bar goes from the 1st to the 99th percentile.";
        figures.add(figure(crystals, map.name(), map.title(), caption, raster, 0));
      }
    }
    return figures;
  }

  private static int[] labels(float[] numbers) {
    return IntStream.range(0, numbers.length)
        .map(i -> Float.isNaN(numbers[i]) ? -1 : (int) numbers[i] - 1)
        .toArray();
  }

  private static float[] inside(Crystals crystals) {
    float[] values = crystals.average().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = crystals.mask().crystals()[i] == Mask.OUTSIDE ? Float.NaN : values[i];
    }
    return values;
  }

  private static Figure figure(
      Crystals crystals,
      String name,
      String title,
      String caption,
      Raster raster,
      double legendMillimeters) {
    double size = crystals.pixelSizeMicrometers().orElse(Double.NaN);
    double millimeters = WIDTH_MILLIMETERS * crystals.mask().height() / crystals.mask().width() + 3;
    return new Figure(
        name,
        title,
        caption,
        raster.withCellSize(size),
        FigureSize.oneColumn(Math.max(30, Math.min(150, millimeters)) + legendMillimeters));
  }
}
