package io.github.umlpsd.traces.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table with their names, each made once: the rows are turned several columns at a
 * time, since these are neighbours in memory.
 */
final class Columns {
  private static final int AT_ONCE = 8;

  private final List<double[]> rows;
  private final List<HeadLine> naming;
  private final double[][] columns;

  Columns(NumberTable table) {
    this.rows = table.rows();
    this.naming = table.naming();
    this.columns = new double[table.width()][];
  }

  int count() {
    return columns.length;
  }

  /** A column, from 0; not to be changed. */
  double[] values(int column) {
    if (columns[column] == null) {
      turn(column - column % AT_ONCE);
    }
    return columns[column];
  }

  private void turn(int from) {
    int to = Math.min(columns.length, from + AT_ONCE);
    for (int c = from; c < to; c++) {
      columns[c] = new double[rows.size()];
    }
    int t = 0;
    for (double[] row : rows) {
      for (int c = from; c < to; c++) {
        columns[c][t] = row[c];
      }
      t++;
    }
  }

  /** What the uppermost line that names columns calls a column; empty if there is none. */
  String text(int column) {
    return naming.isEmpty() ? "" : naming.get(0).line().cell(column);
  }

  /** The role of a column by its names, and the unit of its times. */
  ColumnName name(int column) {
    List<String> names = new ArrayList<>();
    naming.forEach(line -> names.add(line.line().cell(column)));
    return ColumnName.of(names);
  }
}
