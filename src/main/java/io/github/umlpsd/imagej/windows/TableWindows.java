package io.github.umlpsd.imagej.windows;

import ij.WindowManager;
import ij.measure.ResultsTable;
import io.github.umlpsd.results.tables.Table;
import java.awt.Dimension;
import java.awt.Window;
import java.util.List;

/** Turns result tables into ImageJ's own, which macros and "Save As" know. */
public final class TableWindows {
  /** Decimals of a column without small numbers; whole ones have none. */
  private static final int DIGITS = 6;

  /** What is nearer to 0 would be cut off behind so few decimals. */
  private static final double SMALL = 0.01;

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
      double smallest = Double.POSITIVE_INFINITY;
      for (int row = 0; row < table.rows().size(); row++) {
        List<Object> cells = table.rows().get(row);
        if (cells.get(column) instanceof Number number) {
          double value = number.doubleValue();
          smallest = value == 0 ? smallest : Math.min(smallest, Math.abs(value));
          results.setValue(heading, row, value);
        } else {
          results.setValue(heading, row, cells.get(column).toString());
        }
      }
      if (smallest < SMALL) {
        // Below 0 for numbers with a power of ten; at most nine decimals are possible.
        results.setDecimalPlaces(results.getColumnIndex(heading), smallest < 1e-5 ? -DIGITS : 9);
      }
    }
    return results;
  }
}
