package io.github.umlpsd.results.tables;

import io.github.umlpsd.blinking.Autocorrelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code autocorrelation.csv}: mean g2 of each class, a column per class that has one. */
final class AutocorrelationTable {
  private AutocorrelationTable() {}

  /**
   * @param correlations one per class; empty for a class without one
   */
  static Table of(String name, List<Optional<Autocorrelation>> correlations) {
    List<String> columns = new ArrayList<>(List.of("lag_s"));
    List<Autocorrelation> classes = new ArrayList<>();
    for (int k = 0; k < correlations.size(); k++) {
      Optional<Autocorrelation> mean = correlations.get(k);
      if (mean.isPresent()) {
        columns.add("cluster_" + (k + 1));
        classes.add(mean.get());
      }
    }
    Table.Builder table = new Table.Builder(name, columns.toArray(String[]::new));
    int rows = classes.isEmpty() ? 0 : classes.get(0).lagSeconds().length;
    for (int i = 0; i < rows; i++) {
      Object[] row = new Object[columns.size()];
      row[0] = classes.get(0).lagSeconds()[i];
      for (int c = 0; c < classes.size(); c++) {
        row[c + 1] = classes.get(c).g2()[i];
      }
      table.row(row);
    }
    return table.build();
  }
}
