package io.github.umlpsd.results.batch;

import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The text of a summary and the rows in it. A summary is read and written anew with each movie, so
 * that what was read or written the last time is not read again as long as the bytes are the same,
 * and lines of rows that are known stay as they are.
 */
final class SummaryText {
  private byte[] bytes = new byte[0];
  private List<SummaryRow> rows = List.of();
  private final Set<String> columns = new LinkedHashSet<>(SummaryRow.COLUMNS);
  private Map<SummaryRow, String> lines = new IdentityHashMap<>();

  /** Whether a table with these headings is a summary. */
  static boolean isSummary(List<String> headings) {
    int first = SummaryRow.FIRST.size();
    return headings.size() >= first && headings.subList(0, first).equals(SummaryRow.FIRST);
  }

  /**
   * The rows in a text.
   *
   * @throws IOException if it is no summary, or a row is cut off or too long
   */
  List<SummaryRow> read(byte[] now) throws IOException {
    if (!Arrays.equals(now, bytes)) {
      List<SummaryRow> found = parsed(now);
      bytes = now;
      rows = found;
      lines = new IdentityHashMap<>();
      columns.retainAll(SummaryRow.COLUMNS);
    }
    return rows;
  }

  /** The text of rows. */
  ByteBuffer write(List<SummaryRow> all) throws IOException {
    int before = columns.size();
    for (SummaryRow row : all) {
      if (!lines.containsKey(row)) {
        columns.addAll(row.cells().keySet());
      }
    }
    Map<SummaryRow, String> known = columns.size() == before ? lines : Map.of();
    Map<SummaryRow, String> written = new IdentityHashMap<>();
    StringBuilder text = new StringBuilder(bytes.length + 1024);
    CsvFile.row(List.copyOf(columns), text);
    for (SummaryRow row : all) {
      String line = known.get(row);
      if (line == null) {
        StringBuilder fresh = new StringBuilder();
        CsvFile.row(row.cells(columns), fresh);
        line = fresh.toString();
      }
      written.put(row, line);
      text.append(line);
    }
    bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    rows = List.copyOf(all);
    lines = written;
    return ByteBuffer.wrap(bytes);
  }

  private static List<SummaryRow> parsed(byte[] text) throws IOException {
    List<SummaryRow> rows = new ArrayList<>();
    // Bytes that are no letters are not passed over, since they would be lost.
    try (CsvRows there =
        new CsvRows(
            new BufferedReader(
                new InputStreamReader(
                    new ByteArrayInputStream(text), StandardCharsets.UTF_8.newDecoder())),
            ',')) {
      List<String> headings = there.columns();
      if (!isSummary(headings)) {
        throw new IOException("another file of this name is there");
      }
      requireDistinct(headings);
      List<String> cells = there.nextCells();
      for (int number = 2; cells != null; cells = there.nextCells(), number++) {
        row(headings, cells, number).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static void requireDistinct(List<String> headings) throws IOException {
    Set<String> seen = new HashSet<>();
    for (String heading : headings) {
      if (!seen.add(heading)) {
        throw new IOException(
            "two of its columns have the heading '" + heading + "'; give each its own");
      }
    }
  }

  /** A row as it is, with the columns of users; empty if it is an empty line. */
  private static Optional<SummaryRow> row(List<String> headings, List<String> cells, int number)
      throws IOException {
    Map<String, Object> known = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        if (i >= headings.size()) {
          throw new IOException(
              "row "
                  + number
                  + " has '"
                  + cells.get(i)
                  + "' behind the last heading; give its column a heading");
        }
        known.put(headings.get(i), cells.get(i));
      }
    }
    SummaryRow row = new SummaryRow(known);
    if (!known.isEmpty() && !row.isWhole()) {
      throw new IOException(
          "row " + number + " (" + row.movie() + ") is not whole; mend or remove it");
    }
    return Optional.of(row).filter(some -> !known.isEmpty());
  }
}
