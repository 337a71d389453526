package io.github.umlpsd.imagej;

import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SpotTruth;
import java.util.ArrayList;
import java.util.List;

/** What is true of a simulated movie, as tables. */
public final class TruthTables {
  /** Of the table, and what the name of its file ends with. */
  static final String NAME = "truth";

  private TruthTables() {}

  /** Positions, classes and exponents; spots count from 1. */
  public static Table spots(List<SpotTruth> spots) {
    List<String> columns = new ArrayList<>(List.of("spot"));
    columns.addAll(SpotTruth.header());
    Table.Builder table = new Table.Builder(NAME, columns.toArray(String[]::new));
    for (int s = 0; s < spots.size(); s++) {
      List<Object> row = new ArrayList<>(List.of(s + 1));
      row.addAll(spots.get(s).row());
      table.row(row.toArray());
    }
    return table.build();
  }

  /** A row per pixel of the crystals, in the middle of the drift; crystals and classes from 1. */
  public static Table pixels(SimulatedCrystals simulated) {
    Table.Builder table =
        new Table.Builder(NAME, "x_px", "y_px", "crystal", "class", "beta", "mean_electrons");
    int width = simulated.movie().frames().width();
    for (int i = 0; i < simulated.labelMap().length; i++) {
      if (simulated.labelMap()[i] != SimulatedCrystals.BACKGROUND) {
        table.row(
            i % width,
            i / width,
            simulated.crystalMap()[i] + 1,
            simulated.labelMap()[i] + 1,
            (double) simulated.betaMap()[i],
            (double) simulated.brightnessMap()[i]);
      }
    }
    return table.build();
  }
}
