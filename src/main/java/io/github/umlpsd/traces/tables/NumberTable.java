package io.github.umlpsd.traces.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of a table with the lines above them, before anyone asks what they mean.
 *
 * @param file what to call it in messages
 * @param source how the numbers are stored
 * @param head lines above the numbers
 * @param rows the numbers; NaN for cells without one
 * @param lines number of each row's line in the file, from 1
 * @param labels text in front of each row; empty where there is none
 * @param width number of columns that hold anything
 * @param warnings what was met on the way, one sentence each
 */
record NumberTable(
    String file,
    TableFacts.Source source,
    List<HeadLine> head,
    List<double[]> rows,
    List<Integer> lines,
    List<String> labels,
    int width,
    List<String> warnings) {

  /** Of numbers without any text, as programs store matrices. */
  static NumberTable of(String file, TableFacts.Source source, double[][] rows) {
    List<Integer> lines = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      lines.add(i + 1);
      labels.add("");
    }
    int width = rows.length == 0 ? 0 : rows[0].length;
    return new NumberTable(file, source, List.of(), List.of(rows), lines, labels, width, List.of());
  }

  /** The lines that name columns: above the numbers, as wide as they, without the preamble. */
  List<HeadLine> naming() {
    List<HeadLine> naming = new ArrayList<>();
    for (int i = head.size() - 1; i >= 0; i--) {
      HeadLine line = head.get(i);
      boolean last = i == head.size() - 1;
      boolean units = last && i > 0 && line.isUnit() && head.get(i - 1).fits(width);
      if (units || line.fits(width) && (last || line.numbers() == 0)) {
        naming.add(0, line);
      } else if (!line.comment() && !last && line.filled() > 0 && !line.fits(width)) {
        break;
      }
    }
    return naming;
  }

  /** Numbers of the lines above the numbers. */
  List<Integer> headLines() {
    return head.stream().map(line -> line.line().number()).filter(number -> number > 0).toList();
  }

  /** A column, from 0. */
  double[] column(int column) {
    return rows.stream().mapToDouble(row -> row[column]).toArray();
  }

  /** This table without some of its rows at the start, and with further lines of header. */
  NumberTable withoutFirstRow(HeadLine asHead) {
    List<HeadLine> more = new ArrayList<>(head);
    more.add(asHead);
    int n = rows.size();
    return new NumberTable(
        file,
        source,
        List.copyOf(more),
        rows.subList(1, n),
        lines.subList(1, n),
        labels.subList(1, n),
        width,
        warnings);
  }

  /** Whether it came from a text, in which {@code variable} names no sheet or matrix. */
  boolean isText() {
    return source.details().containsKey("separator");
  }

  /** This table without columns at its left edge that hold no numbers. */
  NumberTable withoutEmptyColumns() {
    int empty = 0;
    while (empty < width && Arrays.stream(column(empty)).allMatch(Double::isNaN)) {
      empty++;
    }
    if (empty == 0 || empty == width) {
      return this;
    }
    int from = empty;
    List<HeadLine> names = head.stream().map(line -> line.without(from)).toList();
    List<double[]> rest =
        rows.stream().map(row -> Arrays.copyOfRange(row, from, row.length)).toList();
    return new NumberTable(file, source, names, rest, lines, labels, width - from, warnings)
        .warned(
            from == 1
                ? "Column 1 holds no numbers and was left out; columns are counted behind it."
                : "The first "
                    + from
                    + " columns hold no numbers and were left out; columns are counted behind"
                    + " them.");
  }

  /** This table with one more warning. */
  NumberTable warned(String warning) {
    List<String> more = new ArrayList<>(warnings);
    more.add(warning);
    return new NumberTable(file, source, head, rows, lines, labels, width, List.copyOf(more));
  }
}
