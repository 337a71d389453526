package io.github.umlpsd.imagej;

import ij.measure.ResultsTable;
import io.github.umlpsd.io.Table;
import java.util.List;

/** Turns result tables into ImageJ's own, which macros and "Save As" know. */
public final class TableWindows {
  private static final int DIGITS = 6;

  private TableWindows() {}

  /** The same columns and rows; empty cells stay empty texts. */
  public static ResultsTable of(Table table) {
    ResultsTable results = new ResultsTable(table.rows().size());
    results.setPrecision(DIGITS);
    for (int column = 0; column < table.columns().size(); column++) {
      String heading = table.columns().get(column);
      for (int row = 0; row < table.rows().size(); row++) {
        List<Object> cells = table.rows().get(row);
        if (cells.get(column) instanceof Number number) {
          results.setValue(heading, row, number.doubleValue());
        } else {
          results.setValue(heading, row, cells.get(column).toString());
        }
      }
    }
    return results;
  }
}
