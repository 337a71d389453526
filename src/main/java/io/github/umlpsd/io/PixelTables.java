package io.github.umlpsd.io;

import io.github.umlpsd.clusters.Labels;
import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelFits;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.PowerLawFit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The pixels of crystals, their classes and spectra as tables. */
public final class PixelTables {
  private PixelTables() {}

  /** All tables but that of the pixels, in the order in which a user reads them. */
  public static List<Table> summaries(PixelAnalysis analysis) {
    return List.of(
        clusters(analysis),
        ProfileTables.profiles(
            analysis.classes().profiles(), analysis.settings().clusters().convention()),
        AnalysisTables.centroids(analysis.classes().clustering().centroids(), binSeconds(analysis)),
        AnalysisTables.psd(analysis.classSpectra()));
  }

  private static OptionalDouble binSeconds(PixelAnalysis analysis) {
    return analysis.settings().features().features().isTraceOnly()
        ? OptionalDouble.of(
            analysis.classes().proposal().window() * analysis.traces().frameIntervalSeconds())
        : OptionalDouble.empty();
  }

  /** {@code pixels.csv}: a row per pixel of the mask; the first pixel of the image is 0,0. */
  public static Table pixels(PixelAnalysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "pixels",
            "x_px",
            "y_px",
            "crystal",
            "mean_counts",
            "cluster",
            "beta",
            "beta_se",
            "amplitude",
            "floor",
            "floor_dominates",
            "neighbour_correlation");
    int[] places = analysis.mask().places();
    int width = analysis.mask().width();
    PixelFits fits = analysis.fits();
    for (int i = 0; i < places.length; i++) {
      int label = analysis.classes().labels()[i];
      table.row(
          places[i] % width,
          places[i] / width,
          analysis.mask().crystals()[places[i]] + 1,
          (double) analysis.average()[places[i]],
          label == Labels.UNCLASSIFIED ? null : label + 1,
          fits.beta()[i],
          fits.betaError()[i],
          fits.amplitude()[i],
          fits.floor()[i],
          fits.floorDominates()[i] ? 1 : 0,
          (double) analysis.correlation()[places[i]]);
    }
    return table.build();
  }

  /** {@code clusters.csv}: a row per class. */
  public static Table clusters(PixelAnalysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "clusters",
            "cluster",
            "size",
            "mean_silhouette",
            "beta_mean",
            "beta_sd",
            "beta_median",
            "beta_pixels",
            "class_beta",
            "class_beta_se",
            "class_model",
            "class_amplitude",
            "class_floor",
            "class_corner_hz",
            "mean_counts");
    for (int k = 0; k < analysis.classes().count(); k++) {
      Betas betas = betas(analysis, k);
      Optional<PowerLawFit> fit = analysis.classSpectra().get(k).flatMap(ClassSpectrum::fit);
      table.row(
          k + 1,
          analysis.classes().clustering().sizes()[k],
          meanSilhouette(analysis, k),
          betas.mean(),
          betas.sd(),
          betas.median(),
          betas.values().length,
          AnalysisTables.number(fit, PowerLawFit::beta),
          AnalysisTables.number(fit, PowerLawFit::betaError),
          fit.map(f -> f.model().key()).orElse(null),
          AnalysisTables.number(fit, PowerLawFit::amplitude),
          fit.map(PowerLawFit::floor).orElse(OptionalDouble.empty()),
          fit.map(PowerLawFit::cornerHz).orElse(OptionalDouble.empty()),
          meanCounts(analysis, k));
    }
    return table.build();
  }

  /** Exponents of the pixels of one class, without those whose floor dominates. */
  public static Betas betas(PixelAnalysis analysis, int label) {
    return new Betas(
        IntStream.range(0, analysis.traces().size())
            .filter(i -> analysis.classes().labels()[i] == label && analysis.fits().isMeasured(i))
            .mapToDouble(i -> analysis.fits().beta()[i])
            .toArray());
  }

  private static OptionalDouble meanSilhouette(PixelAnalysis analysis, int label) {
    int[] labels = analysis.classes().clustering().labels();
    double[] silhouettes = analysis.classes().clustering().silhouettes();
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i] == label)
        .mapToDouble(i -> silhouettes[i])
        .average();
  }

  private static OptionalDouble meanCounts(PixelAnalysis analysis, int label) {
    int[] places = analysis.mask().places();
    return IntStream.range(0, places.length)
        .filter(i -> analysis.classes().labels()[i] == label)
        .mapToDouble(i -> analysis.average()[places[i]])
        .average();
  }

  /** Window and number of classes that were used. */
  public static Choice choice(PixelAnalysis analysis) {
    return new Choice(
        analysis.classes().proposal().window(),
        analysis.classes().proposal().k(),
        analysis.classes().proposal(),
        analysis.classes().profiles().windows().size() == 1,
        analysis.settings().clusters().clusters().isPresent());
  }

  /** Pixels of each crystal. */
  public static int[] crystalSizes(PixelAnalysis analysis) {
    int[] sizes = new int[analysis.mask().count()];
    Arrays.stream(analysis.mask().crystals()).filter(c -> c >= 0).forEach(c -> sizes[c]++);
    return sizes;
  }
}
