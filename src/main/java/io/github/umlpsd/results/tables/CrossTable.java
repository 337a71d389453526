package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code cross_table.csv}: how many traces are in a class of one and a class of the other kind. */
public final class CrossTable {
  private CrossTable() {}

  /**
   * A row for each leading class, a column for each class of the second classification, and one of
   * each for the traces that one of them does not class, if there are such.
   */
  public static Table of(Analysis analysis, Classification second) {
    int rows = analysis.classes().count();
    int columns = second.classes().count();
    int[][] counts = counts(analysis.classes().labels(), second.classes().labels(), rows, columns);
    boolean rest = Arrays.stream(counts).anyMatch(row -> row[columns] > 0);
    List<String> names = new ArrayList<>(List.of("cluster"));
    for (int k = 1; k <= columns; k++) {
      names.add("cluster" + second.suffix() + "_" + k);
    }
    if (rest) {
      names.add("unclassified" + second.suffix());
    }
    Table.Builder table = new Table.Builder("cross_table", names.toArray(String[]::new));
    for (int r = 0; r <= rows; r++) {
      if (r < rows || Arrays.stream(counts[r]).sum() > 0) {
        List<Object> row = new ArrayList<>();
        row.add(r < rows ? (Object) (r + 1) : "unclassified");
        for (int c = 0; c < names.size() - 1; c++) {
          row.add(counts[r][c]);
        }
        table.row(row.toArray());
      }
    }
    return table.build();
  }

  /** The last row and the last column are those of traces without a class. */
  private static int[][] counts(int[] a, int[] b, int rows, int columns) {
    int[][] counts = new int[rows + 1][columns + 1];
    for (int i = 0; i < a.length; i++) {
      counts[a[i] < 0 ? rows : a[i]][b[i] < 0 ? columns : b[i]]++;
    }
    return counts;
  }
}
