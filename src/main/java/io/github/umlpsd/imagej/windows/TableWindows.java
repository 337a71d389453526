package io.github.umlpsd.imagej.windows;

import ij.WindowManager;
import ij.measure.ResultsTable;
import io.github.umlpsd.results.tables.Table;
import java.awt.Dimension;
import java.awt.Window;
import java.util.List;

/** Turns result tables into ImageJ's own, which macros and "Save As" know. */
public final class TableWindows {
  private static final int DIGITS = 6;

  /** Of a table's window. */
  static final Dimension SIZE = new Dimension(380, 170);

  private TableWindows() {}

  /** Opens a small window. */
  public static Window show(Table table) {
    String title = "UML-PSD " + table.name();
    of(table).show(title);
    Window window = WindowManager.getWindow(title);
    window.setSize(SIZE);
    return window;
  }

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
