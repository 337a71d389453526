package io.github.umlpsd.results.tables;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UnknownWord;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.RandomAccess;

/**
 * A result table before it becomes a CSV file, a Fiji table or a part of the report.
 *
 * @param name file name without ending, for example {@code spots}
 * @param columns headings with the unit in the name, in their fixed order
 * @param rows one list of cells per row, as long as {@code columns}; a cell is a finite number, a
 *     text, or {@link #EMPTY}
 */
public record Table(String name, List<String> columns, List<List<Object>> rows) {
  /** A cell without a value. */
  public static final Object EMPTY = "";

  public Table {
    columns = List.copyOf(columns);
    rows = rows instanceof Rows ? rows : List.copyOf(rows);
  }

  /**
   * The cells of a column, from top to bottom.
   *
   * @throws UserException if there is no such column; the nearest one is told
   */
  public List<Object> column(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new UserException(UnknownWord.of(column, columns).sentence("column"));
    }
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** Collects the rows of one table, cell by cell. */
  public static final class Builder {
    private final String name;
    private final List<String> columns;
    private final List<Object> cells = new ArrayList<>();

    public Builder(String name, String... columns) {
      this.name = name;
      this.columns = Arrays.asList(columns);
    }

    /**
     * Adds a row. Numbers that are NaN or infinite, null and empty optionals become empty cells.
     *
     * @throws IllegalArgumentException if the number of cells is not that of the columns
     */
    public Builder row(Object... row) {
      if (row.length != columns.size()) {
        throw new IllegalArgumentException(
            name + " has " + columns.size() + " columns, but a row has " + row.length);
      }
      for (Object value : row) {
        cells.add(cell(value));
      }
      return this;
    }

    /**
     * Adds a row of which most cells are empty.
     *
     * @param cells some of the cells by their columns
     * @throws IllegalArgumentException if there is no such column
     */
    public Builder row(Map<String, Object> cells) {
      Object[] row = new Object[columns.size()];
      cells.forEach(
          (column, value) -> {
            if (!columns.contains(column)) {
              throw new IllegalArgumentException(name + " has no column " + column);
            }
            row[columns.indexOf(column)] = value;
          });
      return row(row);
    }

    public Table build() {
      return new Table(name, columns, new Rows(List.copyOf(cells), columns.size()));
    }
  }

  /** What stands in a table for a value: nothing for NaN, infinity, null and empty optionals. */
  public static Object cell(Object value) {
    if (value instanceof OptionalDouble optional) {
      return optional.isPresent() ? cell(optional.getAsDouble()) : EMPTY;
    }
    if (value == null || value instanceof Double number && !Double.isFinite(number)) {
      return EMPTY;
    }
    return value;
  }

  /** Rows that take no more memory than their cells. */
  private static final class Rows extends AbstractList<List<Object>> implements RandomAccess {
    private final List<Object> cells;
    private final int width;

    Rows(List<Object> cells, int width) {
      this.cells = cells;
      this.width = width;
    }

    @Override
    public List<Object> get(int row) {
      return cells.subList(row * width, (row + 1) * width);
    }

    @Override
    public int size() {
      return cells.size() / width;
    }
  }
}
