package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of a result folder.
 *
 * @param columns their names
 * @param rows cells, as many as columns
 */
record SavedTable(Path file, List<String> columns, List<List<String>> rows) {

  /**
   * Reads a file.
   *
   * @throws UserException if it cannot be read, or a row is not complete
   */
  static SavedTable read(Path file) {
    try (CsvRows table = new CsvRows(file)) {
      List<List<String>> rows = new ArrayList<>();
      for (List<String> row = table.nextCells(); row != null; row = table.nextCells()) {
        rows.add(row);
        if (row.size() != table.columns().size()) {
          throw new UserException(
              "Row "
                  + (rows.size() + 1)
                  + " of "
                  + file
                  + " is not complete; repeat the analysis.");
        }
      }
      return new SavedTable(file, table.columns(), rows);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  /**
   * Place of a column.
   *
   * @param begin letters with which its name begins
   * @throws UserException if there is none
   */
  int column(String begin) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).startsWith(begin)) {
        return c;
      }
    }
    throw new UserException(file + " has no column " + begin + "; give a result folder.");
  }

  /**
   * A number; NaN for an empty cell.
   *
   * @throws UserException if there is something else
   */
  double number(int row, int column) {
    String cell = rows.get(row).get(column);
    try {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new UserException(
          file + " has '" + cell + "' where a number should be; repeat the analysis.", e);
    }
  }
}
