package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelFits;
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
          "mean_counts",
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
          "beta_at_limit");

  private PixelTable() {}

  public static Table of(PixelAnalysis analysis) {
    List<String> columns = new ArrayList<>(NAMES);
    columns.addAll(BlinkingColumns.NAMES);
    Table.Builder table = new Table.Builder("pixels", columns.toArray(String[]::new));
    int[] places = analysis.mask().places();
    for (int i = 0; i < places.length; i++) {
      Optional<BlinkingStatistics> blinking = analysis.blinking().pixels().get(i);
      List<Object> row = new ArrayList<>(measured(analysis, i, places[i]));
      row.add(blinking.map(BlinkingStatistics::onFraction).orElse(OptionalDouble.empty()));
      row.add(analysis.fits().trendRemoved()[i] ? 1 : 0);
      row.add(analysis.fits().atLimit()[i] ? 1 : 0);
      row.addAll(
          blinking
              .map(BlinkingColumns::of)
              .orElse(Collections.nCopies(BlinkingColumns.NAMES.size(), null)));
      table.row(row.toArray());
    }
    return table.build();
  }

  private static List<Object> measured(PixelAnalysis analysis, int pixel, int place) {
    int width = analysis.mask().width();
    int label = analysis.classes().labels()[pixel];
    PixelFits fits = analysis.fits();
    return Arrays.asList(
        place % width,
        place / width,
        analysis.mask().crystals()[place] + 1,
        (double) analysis.average()[place],
        label == Labels.UNCLASSIFIED ? null : label + 1,
        fits.beta()[pixel],
        fits.betaError()[pixel],
        fits.amplitude()[pixel],
        fits.floor()[pixel],
        fits.floorDominates()[pixel] ? 1 : 0,
        (double) analysis.correlation()[place],
        analysis.blinking().changes()[pixel]);
  }
}
