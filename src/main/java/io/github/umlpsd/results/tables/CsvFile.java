package io.github.umlpsd.results.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes tables as CSV: UTF-8, comma, decimal dot, one header line, lines that end with a line
 * feed. Quotes stand only around texts that need them (RFC 4180).
 *
 * <p>A text that a spreadsheet would take for a formula, since it begins with one of {@code = +
 * - @} or a tab, gets an apostrophe in front. Numbers stay numbers.
 */
public final class CsvFile {
  private static final String BEGINS_OF_FORMULAS = "=+-@\t\r";

  private CsvFile() {}

  /** Writes {@code folder/name.csv}. */
  public static void write(Path folder, Table table) throws IOException {
    writeFile(folder.resolve(table.name() + ".csv"), table);
  }

  /** Writes a table into a file of any name. */
  public static void writeFile(Path file, Table table) throws IOException {
    // This writer puts a question mark for half a letter, where that of Files would fail.
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8))) {
      write(table, out);
    }
  }

  /** Writes a table. */
  public static void write(Table table, Appendable out) throws IOException {
    row(table.columns(), out);
    for (List<Object> row : table.rows()) {
      row(row, out);
    }
  }

  /** Writes one line; null is an empty cell. */
  public static void row(List<?> cells, Appendable out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      out.append(cell(cells.get(i), cells.size() == 1));
    }
    out.append('\n');
  }

  /**
   * One cell.
   *
   * @param alone whether it is all of its line, which would be none if it were empty
   */
  private static String cell(Object value, boolean alone) {
    if (value instanceof Double number) {
      return Numbers.text(number);
    }
    if (value == null || value instanceof Number) {
      return value == null ? "" : value.toString();
    }
    String text = harmless(value.toString());
    boolean quoted =
        text.isEmpty()
            ? alone
            : text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                || text.charAt(0) <= ' '
                || text.charAt(text.length() - 1) <= ' ';
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static String harmless(String text) {
    return !text.isEmpty() && BEGINS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 && !isNumber(text)
        ? "'" + text
        : text;
  }

  /** Whether a text got its first letter, an apostrophe, from this class. */
  static boolean isMadeHarmless(String text) {
    return text.startsWith("'") && !harmless(text.substring(1)).equals(text.substring(1));
  }

  private static boolean isNumber(String text) {
    return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  }
}
