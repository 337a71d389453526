package io.github.umlpsd.results.figures;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of an analysis, in the order in which a user reads them. */
public final class AnalysisFigures {
  private AnalysisFigures() {}

  /** All figures; those of the second classification come behind those of the first. */
  public static List<Figure> of(Analysis analysis) {
    List<Figure> figures = new ArrayList<>();
    if (analysis.crystals().isPresent()) {
      figures.addAll(CrystalFigures.of(analysis));
    }
    Optional<BinnedTraces> binned =
        analysis.crystals().isPresent()
            ? Optional.empty()
            : analysis
                .traces()
                .held()
                .map(traces -> BinnedTraces.of(traces, analysis.classes().choice().windowFrames()));
    for (Classification classification : analysis.classifications()) {
      analysis.field().ifPresent(field -> figures.add(spots(field, classification)));
      figures.addAll(new ClassFigures(analysis, classification, binned).all());
    }
    return List.copyOf(figures);
  }

  private static Figure spots(Field field, Classification classification) {
    int width = field.projections().width();
    int height = field.projections().height();
    int classes = classification.classes().count();
    Raster raster =
        MapFigures.spots(
                field.image(),
                width,
                height,
                field.measuredSpots(),
                classification.classes().labels(),
                classes,
                ClassStyle.of(classification))
            .withCellSize(field.pixelSizeMicrometers().orElse(Double.NaN));
    return new Figure(
        classification.named("spots"),
        "Nanocrystals by class",
        "Projection of the movie; each circle is a measured spot in the colour of its class.",
        raster,
        LegendSize.oneColumn(Math.max(30, Math.min(150, 80.0 * height / width + 3)), classes, 4));
  }
}
