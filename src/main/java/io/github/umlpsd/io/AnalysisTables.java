package io.github.umlpsd.io;

import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.DwellFit;
import io.github.umlpsd.blinking.Finding;
import io.github.umlpsd.blinking.LawFit;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classes;
import io.github.umlpsd.spectra.ClassSpectrum;
import io.github.umlpsd.spectra.PowerLawFit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** The classes and spectra of an analysis as tables. */
public final class AnalysisTables {
  private AnalysisTables() {}

  /** All tables but the traces, in the order in which a user reads them. */
  public static List<Table> all(Analysis analysis) {
    List<Table> tables = new ArrayList<>();
    tables.add(SpotTable.of(analysis));
    tables.add(clusters(analysis));
    tables.add(
        ProfileTables.profiles(
            analysis.classes().profiles(), analysis.parameters().clusters().convention()));
    tables.add(centroids(analysis));
    tables.add(psd(analysis.classSpectra()));
    tables.add(BetaTestTable.of(analysis));
    tables.add(DwellTable.of(analysis));
    tables.add(AutocorrelationTable.of(analysis));
    if (analysis.parameters().psdTraces()) {
      tables.add(TracePsdTable.of(analysis));
    }
    return tables;
  }

  /** {@code clusters.csv}: a row per class. */
  public static Table clusters(Analysis analysis) {
    Table.Builder table =
        new Table.Builder(
            "clusters",
            "cluster",
            "size",
            "hint",
            "mean_silhouette",
            "beta_mean",
            "beta_sd",
            "beta_median",
            "class_beta",
            "class_beta_se",
            "class_beta_low",
            "class_beta_high",
            "class_model",
            "class_amplitude",
            "class_floor",
            "class_floor_se",
            "class_corner_hz",
            "class_corner_hz_se",
            "class_band_min_hz",
            "class_band_max_hz",
            "class_goodness",
            "on_fraction_mean",
            "on_fraction_sd",
            "two_state_traces",
            "on_law",
            "on_alpha",
            "on_alpha_se",
            "off_law",
            "off_alpha",
            "off_alpha_se",
            "bleached_traces",
            "bleaching_s_median",
            "levels_median");
    for (int k = 0; k < analysis.classes().count(); k++) {
      Betas betas = Betas.of(analysis, k);
      Optional<PowerLawFit> fit = analysis.classSpectra().get(k).flatMap(ClassSpectrum::fit);
      ClassBlinking blinking = analysis.classBlinking().get(k);
      table.row(
          k + 1,
          analysis.classes().clustering().sizes()[k],
          ClassHint.of(analysis, k),
          meanSilhouette(analysis.classes(), k),
          betas.mean(),
          betas.sd(),
          betas.median(),
          number(fit, PowerLawFit::beta),
          number(fit, PowerLawFit::betaError),
          number(fit, f -> f.betaInterval().low()),
          number(fit, f -> f.betaInterval().high()),
          fit.map(f -> f.model().key()).orElse(null),
          number(fit, PowerLawFit::amplitude),
          fit.map(PowerLawFit::floor).orElse(OptionalDouble.empty()),
          fit.map(PowerLawFit::floorError).orElse(OptionalDouble.empty()),
          fit.map(PowerLawFit::cornerHz).orElse(OptionalDouble.empty()),
          fit.map(PowerLawFit::cornerError).orElse(OptionalDouble.empty()),
          number(fit, PowerLawFit::bandMinHz),
          number(fit, PowerLawFit::bandMaxHz),
          number(fit, PowerLawFit::goodness),
          blinking.onFractionMean(),
          blinking.onFractionSd(),
          blinking.twoState(),
          law(blinking.onFit()),
          exponent(blinking.onFit(), LawFit::exponent),
          exponent(blinking.onFit(), LawFit::exponentError),
          law(blinking.offFit()),
          exponent(blinking.offFit(), LawFit::exponent),
          exponent(blinking.offFit(), LawFit::exponentError),
          blinking.bleached(),
          blinking.bleachingSecondsMedian(),
          blinking.levelsMedian());
    }
    return table.build();
  }

  static <T> OptionalDouble number(Optional<T> value, Function<T, Double> field) {
    return value.isPresent() ? OptionalDouble.of(field.apply(value.get())) : OptionalDouble.empty();
  }

  static Object law(Finding<DwellFit> fit) {
    return fit.value().map(f -> f.best().key()).orElse(null);
  }

  static OptionalDouble exponent(Finding<DwellFit> fit, Function<LawFit, OptionalDouble> field) {
    return fit.value().map(f -> field.apply(f.bestFit())).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble meanSilhouette(Classes classes, int label) {
    OptionalDouble[] silhouettes = classes.silhouettes();
    return java.util.Arrays.stream(classes.members(label))
        .mapToDouble(i -> silhouettes[i].orElse(0))
        .average();
  }

  private static Table centroids(Analysis analysis) {
    boolean traces = analysis.parameters().features().features().isTraceOnly();
    double interval = analysis.traces().frameIntervalSeconds();
    return centroids(
        analysis.classes().clustering().centroids(),
        traces
            ? OptionalDouble.of(analysis.classes().choice().windowFrames() * interval)
            : OptionalDouble.empty());
  }

  /**
   * {@code centroids.csv}: the mean observation of each class, a column per class.
   *
   * @param binSeconds time of a bin; empty if the observations are no traces
   */
  static Table centroids(double[][] centroids, OptionalDouble binSeconds) {
    List<String> columns = new ArrayList<>(List.of(binSeconds.isPresent() ? "time_s" : "column"));
    for (int k = 1; k <= centroids.length; k++) {
      columns.add("cluster_" + k);
    }
    Table.Builder table = new Table.Builder("centroids", columns.toArray(String[]::new));
    for (int d = 0; d < centroids[0].length; d++) {
      Object[] row = new Object[columns.size()];
      row[0] =
          binSeconds.isPresent()
              ? (Object) ((d + 0.5) * binSeconds.getAsDouble())
              : (Object) (d + 1);
      for (int k = 0; k < centroids.length; k++) {
        row[k + 1] = centroids[k][d];
      }
      table.row(row);
    }
    return table.build();
  }

  /** {@code psd.csv}: the spectra of the classes. */
  public static Table psd(List<Optional<ClassSpectrum>> classSpectra) {
    List<String> columns = new ArrayList<>(List.of("frequency_hz"));
    List<ClassSpectrum> spectra = new ArrayList<>();
    for (int k = 0; k < classSpectra.size(); k++) {
      if (classSpectra.get(k).isPresent()) {
        spectra.add(classSpectra.get(k).get());
        String prefix = "cluster_" + (k + 1);
        columns.addAll(
            List.of(
                prefix + "_mean", prefix + "_geometric_mean", prefix + "_low", prefix + "_high"));
      }
    }
    Table.Builder table = new Table.Builder("psd", columns.toArray(String[]::new));
    int rows = spectra.isEmpty() ? 0 : spectra.get(0).mean().size();
    for (int i = 0; i < rows; i++) {
      List<Object> row = new ArrayList<>(List.of(spectra.get(0).mean().frequencyHz()[i]));
      for (ClassSpectrum spectrum : spectra) {
        row.add(spectrum.mean().density()[i]);
        row.add(spectrum.geometricMean()[i]);
        row.add(spectrum.low()[i]);
        row.add(spectrum.high()[i]);
      }
      table.row(row.toArray());
    }
    return table.build();
  }
}
