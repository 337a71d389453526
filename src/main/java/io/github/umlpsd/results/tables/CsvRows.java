package io.github.umlpsd.results.tables;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads back, row by row, a table that {@link CsvFile} wrote. The apostrophe in front of what a
 * spreadsheet would take for a formula is taken off again.
 */
public final class CsvRows implements Closeable {
  private final BufferedReader in;
  private final char separator;
  private final List<String> columns;

  /**
   * Opens a table.
   *
   * @throws IOException if it cannot be read or has no header
   */
  public CsvRows(Path file) throws IOException {
    this(Files.newBufferedReader(file, StandardCharsets.UTF_8), ',');
  }

  /**
   * A table that another program wrote.
   *
   * @param separator what stands between its cells
   * @throws IOException if it cannot be read or has no header
   */
  public CsvRows(BufferedReader table, char separator) throws IOException {
    in = table;
    this.separator = separator;
    try {
      List<String> header = nextCells();
      if (header == null) {
        throw new IOException("the table is empty");
      }
      columns = List.copyOf(header);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Headings, in their order. */
  public List<String> columns() {
    return columns;
  }

  /**
   * The next row: a text by heading; a cell that is missing is an empty text.
   *
   * @return null behind the last row
   */
  public Map<String, String> next() throws IOException {
    List<String> cells = nextCells();
    if (cells == null) {
      return null;
    }
    Map<String, String> row = new LinkedHashMap<>();
    Iterator<String> left = cells.iterator();
    columns.forEach(column -> row.put(column, left.hasNext() ? left.next() : ""));
    return row;
  }

  /** All rows of a small table. */
  public static List<Map<String, String>> all(Path file) throws IOException {
    try (CsvRows rows = new CsvRows(file)) {
      List<Map<String, String>> all = new ArrayList<>();
      for (Map<String, String> row = rows.next(); row != null; row = rows.next()) {
        all.add(row);
      }
      return all;
    }
  }

  /**
   * The cells of the next row, as many as there are.
   *
   * @return null behind the last row
   */
  public List<String> nextCells() throws IOException {
    int c = in.read();
    if (c < 0) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; c >= 0 && (quoted || c != '\n'); c = in.read()) {
      if (c == '"') {
        in.mark(1);
        boolean twice = quoted && in.read() == '"';
        if (twice) {
          cell.append('"');
        } else {
          if (quoted) {
            in.reset();
          }
          quoted = !quoted;
        }
      } else if (c == separator && !quoted) {
        cells.add(plain(cell));
      } else if (quoted || c != '\r') {
        cell.append((char) c);
      }
    }
    cells.add(plain(cell));
    return cells;
  }

  private static String plain(StringBuilder cell) {
    String text = cell.toString();
    cell.setLength(0);
    return CsvFile.isMadeHarmless(text) ? text.substring(1) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
