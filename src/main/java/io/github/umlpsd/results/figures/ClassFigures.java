package io.github.umlpsd.results.figures;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.clusters.Dendrogram;
import io.github.umlpsd.clusters.Embedding;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ClassResult;
import io.github.umlpsd.engine.Classes;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.results.charts.ChartGrid;
import io.github.umlpsd.results.charts.Drawing;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigureSize;
import io.github.umlpsd.spectra.Units;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The figures of the classes of one classification. */
final class ClassFigures {
  private static final double PLOT_HEIGHT = 71;

  private final Analysis analysis;
  private final Classification classification;
  private final Classes classes;
  private final ClassStyle style;
  private final String noun;
  private final Optional<BinnedTraces> binned;

  /**
   * @param binned the traces at the window of the leading classes; empty for pixels
   */
  ClassFigures(Analysis analysis, Classification classification, Optional<BinnedTraces> binned) {
    this.analysis = analysis;
    this.binned = binned;
    this.classification = classification;
    this.classes = classification.classes();
    this.style = ClassStyle.of(classification);
    this.noun = analysis.noun();
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    if (classes.choice().proposal().isPresent()) {
      figures.add(profiles());
    }
    if (binned.isEmpty()) {
      figures.add(centroids());
    } else {
      figures.add(meanTraces(binned.orElseThrow()));
      figures.add(heatMap(binned.orElseThrow()));
    }
    figures.add(spectra());
    figures.add(betas());
    List<ClassBlinking> blinking =
        classification.results().stream().map(ClassResult::blinking).toList();
    if (blinking.stream().anyMatch(b -> b.onDwells().value().isPresent())) {
      figures.add(dwellTimes(blinking));
    }
    if (classification.results().stream().anyMatch(r -> r.correlation().isPresent())) {
      figures.add(autocorrelation());
    }
    classes.embedding().ifPresent(embedding -> figures.add(embedding(embedding)));
    classes.tree().ifPresent(tree -> figures.add(dendrogram(tree)));
    return figures;
  }

  private Figure figure(
      String name, String title, String caption, Drawing drawing, FigureSize size) {
    boolean leads = classification.suffix().isEmpty();
    return new Figure(
        classification.named(name),
        leads ? title : title + ": " + classification.title(),
        caption,
        drawing,
        size);
  }

  private Figure profiles() {
    Figure plain =
        ProfileFigure.of(classes.profiles(), classes.choice(), analysis.parameters().clusters());
    boolean sampled =
        analysis.traces().isOfPixels() && !analysis.parameters().clusters().convention().squared();
    Figure figure =
        sampled
            ? plain.withRemark("Euclidean silhouettes are those of a random sample of the pixels.")
            : plain;
    return figure(figure.name(), figure.title(), figure.caption(), figure.drawing(), figure.size());
  }

  private Figure meanTraces(BinnedTraces traces) {
    ChartGrid grid = MeanTracesFigure.of(traces, classes.labels(), classes.count(), style);
    return figure(
        "mean_traces",
        "Mean trace of each class",
        normalised(traces) + " Band: one standard deviation over the n members.",
        grid,
        classes.count() == 1 ? FigureSize.oneColumn(60) : FigureSize.twoColumns(50 * grid.rows()));
  }

  private Figure heatMap(BinnedTraces traces) {
    return figure(
        "traces",
        "All traces, sorted by class",
        "One row per trace; the strip at the left shows its class. " + normalised(traces),
        MapFigures.heatMap(traces, classes.labels(), classes.count(), style),
        FigureSize.twoColumns(90));
  }

  private static String normalised(BinnedTraces binned) {
    return String.format(
        Locale.ROOT,
        "Traces are averaged over %d frames and run from 0 (least) to 1 (largest value).",
        binned.windowFrames());
  }

  private Figure centroids() {
    Optional<double[]> times =
        Optional.of(classification.features().features())
            .filter(FeatureSpec::isTraceOnly)
            .map(
                traces ->
                    BinnedTraces.times(
                        analysis.traces().frames(),
                        classes.choice().windowFrames(),
                        analysis.traces().frameIntervalSeconds()));
    return figure(
        "centroids",
        "Mean observation of each class",
        "Means over the pixels of each class of what was clustered.",
        CentroidFigure.of(classes.clustering().centroids(), times, style),
        FigureSize.twoColumns(66 + LegendSize.millimeters(classes.count(), 6)));
  }

  private Figure spectra() {
    boolean relative = analysis.parameters().spectra().units() == Units.RELATIVE;
    boolean pixels = analysis.traces().isOfPixels();
    return figure(
        "class_spectra",
        "Power spectra of the classes",
        "Mean one-sided spectra of the raw "
            + noun
            + (pixels ? " traces (" : "s (")
            + analysis.parameters().spectra().estimator().key()
            + ") with 95 % bands"
            + (pixels ? ", as if the pixels flickered independently" : "")
            + ". Dashed: fitted law with exponent \u03b2 \u00b1 standard error; dotted: its white"
            + " floor. Thick bar: what photons alone would give"
            + (analysis.traces().unit() == LightUnit.COUNTS
                ? " if a count were a photo-electron."
                : "."),
        ClassSpectraFigure.of(
            classification.results().stream().map(ClassResult::spectrum).toList(),
            shotNoise(),
            relative ? "1/Hz" : analysis.traces().unit().key() + "\u00b2/Hz",
            style),
        LegendSize.oneColumn(PLOT_HEIGHT, classes.count(), 2));
  }

  /** Mean shot noise of the members of each class. */
  private List<OptionalDouble> shotNoise() {
    return IntStream.range(0, classes.count())
        .mapToObj(
            k ->
                Arrays.stream(classes.members(k))
                    .mapToObj(i -> analysis.members().spectra().get(i).shotNoise())
                    .flatMapToDouble(OptionalDouble::stream)
                    .average())
        .toList();
  }

  private Figure betas() {
    List<double[]> betas =
        IntStream.range(0, classes.count())
            .mapToObj(k -> analysis.members().betas(classes.members(k)))
            .toList();
    return figure(
        "beta_histogram",
        "Exponents of single " + noun + "s",
        "Exponent \u03b2 of the power spectrum of each "
            + noun
            + ", by class, without those that are mostly noise.",
        BetaHistogramFigure.of(betas, analysis.traces().isOfPixels() ? "Pixels" : "Traces", style),
        LegendSize.oneColumn(PLOT_HEIGHT, classes.count(), 3));
  }

  private Figure dwellTimes(List<ClassBlinking> blinking) {
    return figure(
        "dwell_times",
        "ON and OFF dwell times",
        "Share of dwells that last at least a time (Kaplan\u2013Meier), all "
            + noun
            + "s of a class that have two states together. Dashed: the law chosen by likelihood,"
            + " from the shortest dwell that it describes.",
        DwellTimeFigure.of(blinking, style),
        FigureSize.twoColumns(75));
  }

  private Figure autocorrelation() {
    return figure(
        "autocorrelation",
        "Autocorrelation of the classes",
        "Mean of the "
            + noun
            + "s' intensity autocorrelation g\u00b2(\u03c4) = \u27e8I(t) I(t + \u03c4)\u27e9 /"
            + " \u27e8I\u27e9\u00b2 above background; 1 means uncorrelated.",
        AutocorrelationFigure.of(
            classification.results().stream().map(ClassResult::correlation).toList(), style),
        FigureSize.oneColumn(78));
  }

  private Figure embedding(Embedding embedding) {
    return figure(
        "embedding",
        "Similarity of the traces",
        String.format(
            Locale.ROOT,
            "Each point is a trace; near points are similar observations (classical"
                + " multidimensional scaling, %.0f %% of the variance).",
            100 * embedding.shownShare()),
        EmbeddingFigure.of(
            embedding.coordinates(), classes.clustering().labels(), classes.count(), style),
        LegendSize.oneColumn(PLOT_HEIGHT, classes.count(), 3));
  }

  private Figure dendrogram(Dendrogram tree) {
    return figure(
        "dendrogram",
        "Tree of the traces",
        "Each leaf is a trace; the height of a branch is the distance at which Ward's method joins"
            + " two groups.",
        DendrogramFigure.of(tree, classes.clustering().labels(), style),
        FigureSize.twoColumns(75));
  }
}
