package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

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
    tables.add(AutocorrelationTable.of(analysis.classCorrelations()));
    if (analysis.parameters().psdTraces()) {
      tables.add(TracePsdTable.of(analysis));
    }
    if (analysis.parameters().segments()) {
      tables.add(SegmentTable.of(analysis));
    }
    return tables;
  }

  /** {@code clusters.csv}: a row per class. */
  public static Table clusters(Analysis analysis) {
    List<String> columns = new ArrayList<>(ClassColumns.MEMBERS);
    columns.addAll(ClassColumns.BETAS);
    columns.addAll(ClassColumns.LAW);
    columns.addAll(ClassColumns.blinking("traces"));
    Table.Builder table = new Table.Builder("clusters", columns.toArray(String[]::new));
    for (int k = 0; k < analysis.classes().count(); k++) {
      List<Object> row =
          new ArrayList<>(
              ClassColumns.members(analysis.classes().clustering(), k, ClassHint.of(analysis, k)));
      row.addAll(ClassColumns.betas(Betas.of(analysis, k)));
      row.addAll(ClassColumns.law(analysis.classSpectra().get(k).flatMap(ClassSpectrum::fit)));
      row.addAll(ClassColumns.blinking(analysis.classBlinking().get(k)));
      table.row(row.toArray());
    }
    return table.build();
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
