package io.github.umlpsd.results.figures;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelBlinking;
import io.github.umlpsd.results.charts.Axis;
import io.github.umlpsd.results.charts.Chart;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.charts.Raster;
import io.github.umlpsd.results.charts.Series;
import io.github.umlpsd.results.tables.PixelTables;
import io.github.umlpsd.spectra.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Maps and figures of an analysis of pixels, in the order in which a user reads them. */
public final class PixelFigures {
  private static final double PLOT_HEIGHT = 71;
  private static final double LEGEND_ROW = 3.6;

  private PixelFigures() {}

  public static List<Figure> of(PixelAnalysis analysis) {
    int classes = analysis.classes().count();
    List<Figure> figures = new ArrayList<>();
    figures.add(
        map(
            analysis,
            "mask",
            "Crystals",
            "Time average of the pixels that are analysed; grey: background.",
            MapFigures.scalars(
                inside(analysis), width(analysis), height(analysis), "Mean (counts)")));
    figures.add(clusterMap(analysis));
    figures.add(
        scalars(
            analysis,
            "beta_map",
            "Exponents",
            "Exponent \u03b2 of the power spectrum of each pixel's raw trace. Pixels whose spectrum"
                + " is mostly noise are left out.",
            analysis.betaMap(),
            "\u03b2"));
    for (int k = 0; classes > 1 && k < classes; k++) {
      figures.add(
          scalars(
              analysis,
              "beta_map_cluster_" + (k + 1),
              "Exponents of class " + (k + 1),
              "Exponent \u03b2 of the pixels of " + ClassNames.of(k) + ".",
              analysis.betaMap(k),
              "\u03b2"));
    }
    figures.add(
        scalars(
            analysis,
            "beta_se_map",
            "Standard errors",
            "Standard error of the exponent of each pixel.",
            analysis.betaErrorMap(),
            "Standard error of \u03b2"));
    figures.add(
        scalars(
            analysis,
            "correlation_map",
            "Correlation with neighbours",
            "Mean correlation of each pixel's raw trace with those of its up to 8 neighbours. Dim"
                + " pixels correlate less because of shot noise.",
            analysis.correlation(),
            "Correlation"));
    figures.add(profiles(analysis));
    figures.add(centroids(analysis));
    figures.add(spectra(analysis));
    figures.add(betas(analysis));
    PixelBlinking blinking = analysis.blinking();
    if (blinking.classes().stream().anyMatch(b -> b.onDwells().value().isPresent())) {
      figures.add(dwellTimes(blinking));
    }
    if (blinking.correlations().stream().anyMatch(Optional::isPresent)) {
      figures.add(autocorrelation(blinking));
    }
    return List.copyOf(figures);
  }

  private static int width(PixelAnalysis analysis) {
    return analysis.mask().width();
  }

  private static int height(PixelAnalysis analysis) {
    return analysis.mask().height();
  }

  private static float[] inside(PixelAnalysis analysis) {
    float[] values = analysis.average().clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = analysis.mask().crystals()[i] < 0 ? Float.NaN : values[i];
    }
    return values;
  }

  private static Figure clusterMap(PixelAnalysis analysis) {
    float[] map = analysis.clusterMap();
    int[] labels =
        IntStream.range(0, map.length)
            .map(i -> Float.isNaN(map[i]) ? -1 : (int) map[i] - 1)
            .toArray();
    int classes = analysis.classes().count();
    Figure figure =
        map(
            analysis,
            "cluster_map",
            "Classes",
            "Pixels in the colour of their class.",
            MapFigures.classes(labels, width(analysis), height(analysis), classes));
    double legend = LEGEND_ROW * (classes / 4 + 1);
    FigureSize size = FigureSize.oneColumn(figure.size().heightMillimeters() + legend);
    return new Figure(figure.name(), figure.title(), figure.caption(), figure.drawing(), size);
  }

  private static Figure scalars(
      PixelAnalysis analysis,
      String name,
      String title,
      String caption,
      float[] values,
      String label) {
    return map(
        analysis,
        name,
        title,
        caption + " The bar goes from the 1st to the 99th percentile.",
        MapFigures.scalars(values, width(analysis), height(analysis), label));
  }

  private static Figure map(
      PixelAnalysis analysis, String name, String title, String caption, Raster raster) {
    double size = analysis.pixelSizeMicrometers().orElse(Double.NaN);
    double millimeters = 68.0 * height(analysis) / width(analysis) + 3;
    return new Figure(
        name,
        title,
        caption,
        raster.withCellSize(size),
        FigureSize.oneColumn(Math.max(30, Math.min(150, millimeters))));
  }

  private static Figure profiles(PixelAnalysis analysis) {
    ClusterParameters parameters = analysis.settings().clusters();
    Figure figure =
        ProfileFigure.of(analysis.classes().profiles(), PixelTables.choice(analysis), parameters);
    return parameters.convention().squared()
        ? figure
        : figure.withRemark("Euclidean silhouettes are those of a random sample of the pixels.");
  }

  private static Figure centroids(PixelAnalysis analysis) {
    double[][] centroids = analysis.classes().clustering().centroids();
    boolean traces = analysis.settings().features().features().isTraceOnly();
    double bin =
        traces
            ? analysis.classes().proposal().window() * analysis.traces().frameIntervalSeconds()
            : 1;
    Chart chart =
        new Chart(
            "",
            Axis.linear(traces ? "Time (s)" : "Column"),
            Axis.linear(traces ? "Normalised intensity" : "Feature"));
    double[] x = new double[centroids[0].length];
    Arrays.setAll(x, i -> (i + 0.5) * bin);
    for (int k = 0; k < centroids.length; k++) {
      chart = chart.plus(Series.line(ClassNames.of(k), x, centroids[k], Palette.ofClass(k)));
    }
    return new Figure(
        "centroids",
        "Mean observation of each class",
        "Means over the pixels of each class of what was clustered.",
        chart,
        FigureSize.twoColumns(66 + LEGEND_ROW * (centroids.length / 6 + 1)));
  }

  private static Figure spectra(PixelAnalysis analysis) {
    boolean relative = analysis.settings().spectra().units() == Units.RELATIVE;
    return new Figure(
        "class_spectra",
        "Power spectra of the classes",
        "Mean one-sided spectra of the raw pixel traces ("
            + analysis.settings().spectra().estimator().key()
            + ") with 95 % bands, as if the pixels flickered independently. Dashed: fitted law with"
            + " exponent \u03b2 \u00b1 standard error; dotted: its white floor (shot noise).",
        ClassSpectraFigure.of(analysis.classSpectra(), relative ? "1/Hz" : "counts\u00b2/Hz"),
        FigureSize.oneColumn(PLOT_HEIGHT + LEGEND_ROW * (analysis.classes().count() / 2 + 1)));
  }

  private static Figure betas(PixelAnalysis analysis) {
    List<double[]> betas =
        IntStream.range(0, analysis.classes().count())
            .mapToObj(k -> PixelTables.betas(analysis, k).values())
            .toList();
    return new Figure(
        "beta_histogram",
        "Exponents of single pixels",
        "Exponent \u03b2 of the power spectrum of each pixel's raw trace, by class.",
        BetaHistogramFigure.of(betas, "Pixels"),
        FigureSize.oneColumn(PLOT_HEIGHT + LEGEND_ROW * (analysis.classes().count() / 3 + 1)));
  }

  private static Figure dwellTimes(PixelBlinking blinking) {
    return new Figure(
        "dwell_times",
        "ON and OFF dwell times",
        "Share of dwells that last at least a time (Kaplan\u2013Meier), of the pixels of a class that"
            + " have two states. Dashed: the law chosen by likelihood.",
        DwellTimeFigure.of(blinking.classes()),
        FigureSize.twoColumns(75));
  }

  private static Figure autocorrelation(PixelBlinking blinking) {
    return new Figure(
        "autocorrelation",
        "Autocorrelation of the classes",
        "Mean of the pixels' intensity autocorrelation g\u00b2(\u03c4) = \u27e8I(t) I(t + \u03c4)\u27e9 /"
            + " \u27e8I\u27e9\u00b2 above background; 1 means uncorrelated.",
        AutocorrelationFigure.of(blinking.correlations()),
        FigureSize.oneColumn(78));
  }
}
