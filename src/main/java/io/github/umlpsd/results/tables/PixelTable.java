package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.results.saved.FitColumns;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** {@code pixels.csv}: a row per pixel of the mask; the first pixel of the image is 0,0. */
public final class PixelTable {
  private static final List<String> NAMES =
      List.of(
          "x_px",
          "y_px",
          "crystal",
          "mean_",
          "cluster",
          "beta",
          "beta_se",
          "amplitude",
          "floor",
          "floor_dominates",
          "neighbour_correlation",
          "relative_change",
          "on_fraction",
          "trend_removed",
          "beta_at_limit",
          "border");

  private PixelTable() {}

  public static Table of(Analysis analysis) {
    LightUnit unit = analysis.traces().unit();
    List<String> columns = new ArrayList<>(NAMES);
    columns.replaceAll(name -> name.equals("mean_") ? name + unit.key() : name);
    columns.addAll(BlinkingColumns.names(unit));
    List<Classification> others = analysis.classifications().stream().skip(1).toList();
    others.forEach(classification -> columns.add(classification.named("cluster")));
    List<Classification> given = FitColumns.given(analysis);
    given.forEach(classification -> columns.addAll(FitColumns.names(classification)));
    Table.Builder table = new Table.Builder("pixels", columns.toArray(String[]::new));
    int[] places = analysis.crystals().orElseThrow().mask().places();
    for (int i = 0; i < places.length; i++) {
      Optional<BlinkingStatistics> blinking = analysis.members().blinking().get(i);
      List<Object> row = new ArrayList<>(measured(analysis, i, places[i]));
      row.add(blinking.map(BlinkingStatistics::onFraction).orElse(OptionalDouble.empty()));
      Optional<PowerLawFit> fit = analysis.members().spectra().get(i).fit();
      row.add(fit.map(f -> f.trendRemoved() ? 1 : 0).orElse(null));
      row.add(fit.map(f -> f.atLimit() ? 1 : 0).orElse(null));
      row.add(analysis.classes().isBorder(i) ? 1 : 0);
      row.addAll(
          blinking
              .map(BlinkingColumns::of)
              .orElse(Collections.nCopies(BlinkingColumns.COUNT, null)));
      for (Classification classification : others) {
        row.add(number(classification.classes().labels()[i]));
      }
      for (Classification classification : given) {
        row.addAll(FitColumns.of(classification, i));
      }
      table.row(row.toArray());
    }
    return table.build();
  }

  private static List<Object> measured(Analysis analysis, int pixel, int place) {
    Crystals crystals = analysis.crystals().orElseThrow();
    int width = crystals.mask().width();
    Optional<PowerLawFit> fit = analysis.members().spectra().get(pixel).fit();
    return Arrays.asList(
        place % width,
        place / width,
        crystals.mask().crystals()[place] + 1,
        (double) crystals.average()[place],
        number(analysis.classes().labels()[pixel]),
        Cells.number(fit, PowerLawFit::beta),
        Cells.number(fit, PowerLawFit::betaError),
        Cells.number(fit, PowerLawFit::amplitude),
        fit.map(PowerLawFit::floor).orElse(OptionalDouble.empty()),
        fit.map(f -> f.floorDominates() ? 1 : 0).orElse(null),
        (double) crystals.correlation()[place],
        analysis.members().changes()[pixel]);
  }

  /** Number of a class from 1; null of a pixel without one. */
  private static Integer number(int label) {
    return label == Labels.UNCLASSIFIED ? null : label + 1;
  }
}
