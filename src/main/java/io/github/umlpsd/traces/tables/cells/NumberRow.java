package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.cells.NumberReader.Kind;
import java.util.Arrays;

/**
 * The numbers of a line in which nothing else stands but blanks and words for missing numbers, read
 * without cutting the line into texts and without any other line.
 *
 * @param values NaN for cells without a number
 * @param width number behind the last cell that is not blank
 * @param reader what was seen of the decimal sign
 */
public record NumberRow(double[] values, int width, NumberReader reader) {
  private static final int FEW = 16;

  /**
   * Reads a line.
   *
   * @return null if the line is blank, or a cell needs a closer look: a text, a quote, or what may
   *     be the end of a number with a decimal comma
   */
  static NumberRow of(String line, Separator separator, TraceTableFormat.Decimal decimal) {
    if (line.indexOf('"') >= 0) {
      return null;
    }
    NumberReader reader = new NumberReader(decimal);
    double[] values = new double[FEW];
    int count = 0;
    int width = 0;
    for (int at = separator.first(line); at <= line.length(); ) {
      int end = separator.end(line, at);
      // Between blanks nothing is left to trim; other blanks in a cell need a closer look.
      Kind kind =
          separator == Separator.BLANKS
              ? reader.read(line, at, end)
              : trimmed(reader, line, at, end);
      boolean cut = separator == Separator.COMMA && count > 0 && reader.isPadded();
      if (kind == Kind.TEXT || kind == Kind.DAMAGED || (kind == Kind.NUMBER && cut)) {
        return null;
      }
      values = count < values.length ? values : Arrays.copyOf(values, 2 * count);
      values[count++] = reader.value();
      width = kind == Kind.BLANK ? width : count;
      at = separator.next(line, end);
    }
    return width == 0 ? null : new NumberRow(Arrays.copyOf(values, count), width, reader);
  }

  private static Kind trimmed(NumberReader reader, String line, int from, int to) {
    int first = Separator.behindLeading(line, from, to);
    return reader.read(line, first, Separator.beforeTrailing(line, first, to));
  }
}
