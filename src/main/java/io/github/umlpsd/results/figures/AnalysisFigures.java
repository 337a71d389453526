package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classes;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Raster;
import io.github.umlpsd.results.tables.Betas;
import io.github.umlpsd.spectra.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The figures of an analysis, in the order in which a user reads them. */
public final class AnalysisFigures {
  private static final double PLOT_HEIGHT = 71;
  private static final double LEGEND_ROW = 3.6;

  private AnalysisFigures() {}

  public static List<Figure> of(Analysis analysis) {
    Classes classes = analysis.classes();
    int[] labels = classes.labels();
    BinnedTraces binned =
        BinnedTraces.of(analysis.traces(), analysis.classes().choice().windowFrames());
    List<Figure> figures = new ArrayList<>();
    analysis.field().ifPresent(field -> figures.add(spots(field, labels, classes.count())));
    figures.add(
        ProfileFigure.of(classes.profiles(), classes.choice(), analysis.parameters().clusters()));
    figures.add(meanTraces(binned, labels, classes.count()));
    figures.add(heatMap(binned, labels, classes.count()));
    figures.add(spectra(analysis));
    figures.add(betas(analysis));
    if (analysis.classBlinking().stream().anyMatch(b -> b.onDwells().value().isPresent())) {
      figures.add(dwellTimes(analysis));
    }
    if (analysis.classCorrelations().stream().anyMatch(Optional::isPresent)) {
      figures.add(autocorrelation(analysis));
    }
    figures.add(embedding(classes));
    classes.tree().ifPresent(tree -> figures.add(dendrogram(tree, classes)));
    return List.copyOf(figures);
  }

  private static Figure spots(Field field, int[] labels, int classes) {
    int width = field.projections().width();
    int height = field.projections().height();
    Raster raster =
        MapFigures.spots(field.image(), width, height, field.measuredSpots(), labels, classes)
            .withCellSize(field.pixelSizeMicrometers().orElse(Double.NaN));
    return new Figure(
        "spots",
        "Nanocrystals by class",
        "Projection of the movie; each circle is a measured spot in the colour of its class.",
        raster,
        withLegend(Math.max(30, Math.min(150, 80.0 * height / width + 3)), classes, 4));
  }

  private static Figure meanTraces(BinnedTraces binned, int[] labels, int classes) {
    ChartGrid grid = MeanTracesFigure.of(binned, labels, classes);
    return new Figure(
        "mean_traces",
        "Mean trace of each class",
        normalised(binned) + " Band: one standard deviation over the n members.",
        grid,
        classes == 1 ? FigureSize.oneColumn(60) : FigureSize.twoColumns(50 * grid.rows()));
  }

  private static Figure heatMap(BinnedTraces binned, int[] labels, int classes) {
    return new Figure(
        "traces",
        "All traces, sorted by class",
        "One row per trace; the strip at the left shows its class. " + normalised(binned),
        MapFigures.heatMap(binned, labels, classes),
        FigureSize.twoColumns(90));
  }

  private static String normalised(BinnedTraces binned) {
    return String.format(
        Locale.ROOT,
        "Traces are averaged over %d frames and run from 0 (least) to 1 (largest value).",
        binned.windowFrames());
  }

  private static Figure spectra(Analysis analysis) {
    boolean relative = analysis.parameters().spectra().units() == Units.RELATIVE;
    String unit = relative ? "1/Hz" : "counts\u00b2/Hz";
    return new Figure(
        "class_spectra",
        "Power spectra of the classes",
        "Mean one-sided spectra of the raw traces ("
            + analysis.parameters().spectra().estimator().key()
            + ") with 95 % bands. Dashed: fitted law with exponent \u03b2 \u00b1 standard error;"
            + " dotted: its white floor. Thick bar: what photons alone would give if a count were a"
            + " photo-electron.",
        ClassSpectraFigure.of(analysis.classSpectra(), shotNoise(analysis), unit),
        withLegend(PLOT_HEIGHT, analysis.classes().count(), 2));
  }

  /** Mean shot noise of the members of each class. */
  private static List<OptionalDouble> shotNoise(Analysis analysis) {
    return IntStream.range(0, analysis.classes().count())
        .mapToObj(
            k ->
                Arrays.stream(analysis.classes().members(k))
                    .mapToObj(i -> analysis.spectra().get(i).shotNoise())
                    .flatMapToDouble(OptionalDouble::stream)
                    .average())
        .toList();
  }

  private static Figure betas(Analysis analysis) {
    List<double[]> betas =
        IntStream.range(0, analysis.classes().count())
            .mapToObj(k -> Betas.of(analysis, k).values())
            .toList();
    return new Figure(
        "beta_histogram",
        "Exponents of single traces",
        "Exponent \u03b2 of the power spectrum of each trace, by class.",
        BetaHistogramFigure.of(betas),
        withLegend(PLOT_HEIGHT, analysis.classes().count(), 3));
  }

  private static Figure dwellTimes(Analysis analysis) {
    return new Figure(
        "dwell_times",
        "ON and OFF dwell times",
        "Share of dwells that last at least a time (Kaplan\u2013Meier), all members of a class"
            + " together. Dashed: the law chosen by likelihood, from the shortest dwell that it"
            + " describes.",
        DwellTimeFigure.of(analysis.classBlinking()),
        FigureSize.twoColumns(75));
  }

  private static Figure autocorrelation(Analysis analysis) {
    return new Figure(
        "autocorrelation",
        "Autocorrelation of the classes",
        "Mean of the members' intensity autocorrelation g\u00b2(\u03c4) = \u27e8I(t) I(t +"
            + " \u03c4)\u27e9 / \u27e8I\u27e9\u00b2; 1 means uncorrelated.",
        AutocorrelationFigure.of(analysis.classCorrelations()),
        FigureSize.oneColumn(78));
  }

  private static Figure embedding(Classes classes) {
    return new Figure(
        "embedding",
        "Similarity of the traces",
        String.format(
            Locale.ROOT,
            "Each point is a trace; near points are similar observations (classical"
                + " multidimensional scaling, %.0f %% of the variance).",
            100 * classes.embedding().shownShare()),
        EmbeddingFigure.of(
            classes.embedding().coordinates(), classes.clustering().labels(), classes.count()),
        withLegend(PLOT_HEIGHT, classes.count(), 3));
  }

  private static Figure dendrogram(Dendrogram tree, Classes classes) {
    return new Figure(
        "dendrogram",
        "Tree of the traces",
        "Each leaf is a trace; the height of a branch is the distance at which Ward's method joins"
            + " two groups.",
        DendrogramFigure.of(tree, classes.clustering().labels()),
        FigureSize.twoColumns(75));
  }

  /** One column wide, with room for a legend of all classes below. */
  private static FigureSize withLegend(double heightMillimeters, int classes, int entriesPerRow) {
    int rows = classes / entriesPerRow + 1;
    return FigureSize.oneColumn(heightMillimeters + LEGEND_ROW * rows);
  }
}
