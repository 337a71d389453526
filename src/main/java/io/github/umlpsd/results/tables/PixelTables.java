package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Choice;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.spectra.ClassSpectrum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The classes of the pixels of crystals and their spectra as tables. */
public final class PixelTables {
  private PixelTables() {}

  /** All tables but that of the pixels, in the order in which a user reads them. */
  public static List<Table> summaries(PixelAnalysis analysis) {
    return List.of(
        clusters(analysis),
        ProfileTables.profiles(
            analysis.classes().profiles(), analysis.settings().clusters().convention()),
        AnalysisTables.centroids(analysis.classes().clustering().centroids(), binSeconds(analysis)),
        AnalysisTables.psd(analysis.classSpectra()),
        AutocorrelationTable.of(analysis.blinking().correlations()));
  }

  private static OptionalDouble binSeconds(PixelAnalysis analysis) {
    return analysis.settings().features().features().isTraceOnly()
        ? OptionalDouble.of(
            analysis.classes().proposal().window() * analysis.traces().frameIntervalSeconds())
        : OptionalDouble.empty();
  }

  /** {@code clusters.csv}: a row per class. */
  public static Table clusters(PixelAnalysis analysis) {
    List<String> columns = new ArrayList<>(ClassColumns.MEMBERS);
    columns.add("mean_counts");
    columns.addAll(ClassColumns.BETAS);
    columns.add("beta_pixels");
    columns.addAll(ClassColumns.LAW);
    columns.add("blinking_pixels");
    columns.addAll(ClassColumns.blinking("pixels"));
    Table.Builder table = new Table.Builder("clusters", columns.toArray(String[]::new));
    for (int k = 0; k < analysis.classes().count(); k++) {
      Betas betas = betas(analysis, k);
      List<Object> row =
          new ArrayList<>(
              ClassColumns.members(analysis.classes().clustering(), k, ClassHint.of(analysis, k)));
      row.add(meanCounts(analysis, k));
      row.addAll(ClassColumns.betas(betas));
      row.add(betas.values().length);
      row.addAll(ClassColumns.law(analysis.classSpectra().get(k).flatMap(ClassSpectrum::fit)));
      row.add(analysis.blinking().classes().get(k).traces());
      row.addAll(ClassColumns.blinking(analysis.blinking().classes().get(k)));
      table.row(row.toArray());
    }
    return table.build();
  }

  /**
   * {@code clusters.csv} of crystals that were analysed alone: a row per crystal and class.
   *
   * @param analyses one for each crystal
   */
  public static Table clusters(List<PixelAnalysis> analyses) {
    List<String> columns = new ArrayList<>(List.of("crystal"));
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < analyses.size(); i++) {
      Table own = clusters(analyses.get(i));
      if (i == 0) {
        columns.addAll(own.columns());
      }
      for (List<Object> cells : own.rows()) {
        List<Object> row = new ArrayList<>(List.of(i + 1));
        row.addAll(cells);
        rows.add(row);
      }
    }
    return new Table("clusters", columns, rows);
  }

  /**
   * Exponents of the pixels of one class, without those whose floor dominates or that are not
   * determined.
   */
  public static Betas betas(PixelAnalysis analysis, int label) {
    return new Betas(
        IntStream.range(0, analysis.traces().size())
            .filter(i -> analysis.classes().labels()[i] == label && analysis.fits().isMeasured(i))
            .mapToDouble(i -> analysis.fits().beta()[i])
            .toArray());
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
