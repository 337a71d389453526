package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import io.github.umlpsd.traces.tables.cells.Line;
import io.github.umlpsd.traces.tables.cells.LinesAhead;
import io.github.umlpsd.traces.tables.cells.NumberReader;
import io.github.umlpsd.traces.tables.cells.NumberReader.Kind;
import io.github.umlpsd.traces.tables.cells.NumberRow;
import io.github.umlpsd.traces.tables.cells.Separator;
import io.github.umlpsd.traces.tables.cells.TextSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells the lines above the numbers from the rows of numbers, and reads these to the last cell. */
final class TableParser {
  private final String file;
  private final TraceTableFormat format;
  private final Separator separator;
  private final NumberReader reader;
  private final List<HeadLine> head = new ArrayList<>();
  private final List<double[]> rows = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private int width;
  private int textColumns;
  private int passedOver;
  private int firstPassedOver;
  private int pendingBlank;
  private boolean hasAxis;

  /**
   * @param file what to call it in messages
   * @param separator that cut the lines; {@link Separator#NONE} for spreadsheets
   */
  TableParser(String file, TraceTableFormat format, Separator separator) {
    this.file = file;
    this.format = format;
    this.separator = separator;
    this.reader = new NumberReader(format.decimal());
  }

  /**
   * Reads to the end.
   *
   * @param about kind and details of the source; the decimal sign is added if there is a separator
   * @throws UserException if a cell is no number, rows differ in length, or there are none
   */
  NumberTable parse(Line.Source source, TableFacts.Source about, Workers workers)
      throws IOException {
    LinesAhead ahead = new LinesAhead(source, format.decimal(), workers);
    for (LinesAhead.Ahead line = ahead.next(); line != null; line = ahead.next()) {
      if (!isPlain(line.numbers())) {
        take(line.line());
      } else {
        addRow(line.line(), line.numbers().values(), "");
        width = Math.max(width, line.numbers().width());
      }
    }
    if (rows.isEmpty()) {
      throw new UserException(file + " has no numbers" + noNumber() + ".");
    }
    checkWidths();
    if (reader.isAmbiguous() && separator != Separator.COMMA && separator != Separator.BLANKS) {
      throw new UserException(
          file
              + ": every number with a "
              + reader.decimalSign()
              + " looks like thousands, as 1"
              + ("comma".equals(reader.decimalSign()) ? "," : ".")
              + "234 does; give decimal as dot or comma.");
    }
    if (reader.isAmbiguous() && "comma".equals(reader.decimalSign())) {
      throw new UserException(
          file + ": every number with a comma looks like thousands; give decimal as dot or comma.");
    }
    if (passedOver > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d blank or commented lines among the numbers were passed over, the first is line"
                  + " %d.",
              passedOver,
              firstPassedOver));
    }
    checkHeadWidth();
    return new NumberTable(
        file,
        TextSource.withDecimal(about, reader),
        List.copyOf(head),
        rows,
        lines,
        labels,
        width,
        warnings);
  }

  /** Why the last line is no row of numbers, in words that go on the sentence. */
  private String noNumber() {
    if (head.isEmpty()) {
      return "; give a table of traces";
    }
    Line last = head.get(head.size() - 1).line();
    String cell = "";
    for (int i = last.cells().length - 1; i >= 0; i--) {
      Kind kind = reader.read(last.cells()[i]);
      cell = kind == Kind.TEXT || kind == Kind.DAMAGED ? last.cells()[i] : cell;
    }
    return String.format(
        Locale.ROOT,
        " below its names: '%s' in line %d is none; give %s",
        shown(cell),
        last.number(),
        wayOut(last));
  }

  private String wayOut(Line last) {
    boolean columns = format.direction() == Direction.COLUMNS;
    if (columns && head.stream().anyMatch(line -> LongColumns.isLong(line.line()))) {
      return "traces_in=long if each row is one frame of one trace";
    }
    boolean rows = 2 * head.get(head.size() - 1).numbers() > last.cells().length;
    return columns && rows && last.cells().length > 2
        ? "traces_in=rows if the traces lie in rows behind their names"
        : "a table of traces";
  }

  private void take(Line line) {
    String first = line.cells()[0];
    if (line.isBlank()) {
      pendingBlank = pendingBlank == 0 ? line.number() : pendingBlank;
      return;
    }
    if (HeadLine.opensComment(first) && reader.read(first) != Kind.MISSING) {
      takeComment(line);
      return;
    }
    if (rows.isEmpty() && isHead(line)) {
      return;
    }
    StringBuilder label = new StringBuilder();
    addRow(line, numbers(line, label), label.toString());
  }

  /** Whether a line is a row of numbers behind others, with their decimal sign and no names. */
  private boolean isPlain(NumberRow numbers) {
    return numbers != null
        && rows.size() > 1
        && textColumns == 0
        && reader.agrees(numbers.reader());
  }

  private void addRow(Line line, double[] numbers, String label) {
    if (pendingBlank > 0 && !rows.isEmpty()) {
      passOver(pendingBlank);
    }
    pendingBlank = 0;
    rows.add(numbers);
    lines.add(line.number());
    labels.add(label);
  }

  private void passOver(int line) {
    passedOver++;
    firstPassedOver = firstPassedOver == 0 ? line : firstPassedOver;
  }

  private void takeComment(Line line) {
    if (!rows.isEmpty()) {
      passOver(line.number());
      return;
    }
    HeadLine comment = HeadLine.comment(line);
    if (comment.mayBeRow(separator)) {
      warnings.add(
          "Line " + line.number() + " is a comment of numbers; it was not taken as a row.");
    }
    head.add(separator == Separator.BLANKS ? comment.joined() : comment);
  }

  /** Takes a line into the head if it is no row of numbers. */
  private boolean isHead(Line line) {
    int skipped = 0;
    if (format.direction() == Direction.ROWS) {
      skipped = format.leading().orElse(labelCells(line));
    }
    int numbers = 0;
    int missing = 0;
    int names = 0;
    int damaged = 0;
    for (int i = skipped; i < line.cells().length; i++) {
      switch (reader.read(line.cells()[i])) {
        case NUMBER -> numbers++;
        case MISSING -> missing++;
        case TEXT -> names++;
        case DAMAGED -> damaged++;
        case BLANK -> {}
      }
    }
    boolean text = names + damaged > 0 || numbers + missing == 0;
    boolean series =
        skipped > 0
            && !hasAxis
            && reader.read(line.cells()[0]) != Kind.NUMBER
            && HeadLine.names(line, numbers)
                .numbersFrom(skipped)
                .filter(Series::isAxis)
                .isPresent();
    if (!text && !series) {
      textColumns = skipped;
      return false;
    }
    boolean allText = numbers + missing == 0;
    boolean firstIsName = reader.read(line.cells()[0]) == Kind.TEXT && skipped == 0;
    boolean named = missing == 0 && firstIsName && damaged == 0;
    if (!allText && !named && !series && names <= numbers + missing) {
      return false;
    }
    boolean ramp =
        HeadLine.names(line, numbers)
            .numbersFrom(Math.max(1, skipped))
            .filter(Series::rises)
            .isPresent();
    if ((allText && names == 0 && skipped == 0) || (numbers > 0 && !ramp && !series)) {
      warnings.add(
          "Line " + line.number() + " was taken as a header, though it holds numbers: check it.");
    }
    hasAxis |= series;
    HeadLine headLine = HeadLine.names(line, numbers);
    head.add(separator == Separator.BLANKS ? headLine.joined() : headLine);
    return true;
  }

  /** Cells of text in front of the numbers of a row. */
  private int labelCells(Line line) {
    int count = 0;
    while (count < line.cells().length && reader.read(line.cells()[count]) == Kind.TEXT) {
      count++;
    }
    return count < line.cells().length ? count : 0;
  }

  private double[] numbers(Line line, StringBuilder label) {
    String[] cells = line.cells();
    if (rows.size() == 1 && format.direction() == Direction.ROWS && format.leading().isEmpty()) {
      // The first row may be times, which have no name in front.
      int names = labelCells(line);
      if (textColumns == 0 && rows.get(0).length + names == cells.length) {
        textColumns = names;
      }
    }
    double[] numbers = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      Kind kind = reader.read(cells[i]);
      if (i < textColumns) {
        if (kind == Kind.NUMBER && format.leading().isEmpty()) {
          throw new UserException(
              String.format(
                  Locale.ROOT,
                  "%s: '%s' in line %d, column %d is a number, but the cell above it is a name; mend"
                      + " it, or give leading_columns.",
                  file,
                  cells[i],
                  line.number(),
                  i + 1));
        }
        label.append(label.length() > 0 ? " " : "").append(cells[i]);
      } else if (kind == Kind.TEXT || kind == Kind.DAMAGED) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s: '%s' in line %d, column %d is not a number%s.",
                file,
                shown(cells[i]),
                line.number(),
                i + 1,
                i == 0 && kind == Kind.TEXT && rows.size() == 1
                    ? "; if the traces lie in rows behind their names, give traces_in=rows"
                    : hint(cells[i])));
      } else if (separator == Separator.COMMA && i > 0 && reader.isPadded()) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s: '%s' in line %d, column %d looks like the end of a number with a decimal"
                    + " comma; save the table with decimal dots or with semicolons.",
                file,
                cells[i],
                line.number(),
                i + 1));
      }
      numbers[i] = reader.value();
      if (kind != Kind.BLANK) {
        width = Math.max(width, i + 1);
      }
    }
    return numbers;
  }

  /** Signs that no one can see are told by their number, and long cells are cut. */
  private static String shown(String cell) {
    StringBuilder text = new StringBuilder();
    cell.chars()
        .limit(40)
        .forEach(
            c ->
                text.append(
                    c < ' ' || c == 0x7f || c == 0xfeff
                        ? String.format(Locale.ROOT, "\\u%04x", c)
                        : String.valueOf((char) c)));
    return text.toString();
  }

  private String hint(String cell) {
    boolean comma = cell.indexOf(',') >= 0;
    boolean dot = cell.indexOf('.') >= 0;
    if (comma && dot) {
      return "; thousands separators are not read";
    }
    if ((comma && reader.decimalSign().equals("dot"))
        || (dot && reader.decimalSign().equals("comma"))) {
      return "; the decimal sign of this table is a " + reader.decimalSign();
    }
    return cell.chars().anyMatch(c -> c < ' ')
        ? "; it holds a sign that belongs in no text"
        : "; mend it, or leave the cell empty";
  }

  /** Cuts columns off that hold nothing, and compares what is left. */
  private void checkWidths() {
    for (HeadLine line : head) {
      if (!line.comment() && line.fits(width)) {
        width = Math.max(width, Math.min(line.width(), rows.get(0).length));
      }
    }
    int first = Math.min(width, rows.get(0).length);
    for (int t = 0; t < rows.size(); t++) {
      int length = Math.min(width, rows.get(t).length);
      if (length != first && format.direction() != Direction.ROWS) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s: row %d of numbers has %s, but the first has %d (line %d).",
                file,
                t + 1,
                Count.of(length, "column"),
                first,
                lines.get(t)));
      }
      if (rows.get(t).length != length) {
        rows.set(t, Arrays.copyOf(rows.get(t), length));
      }
    }
  }

  /** Numbers that were cut in two, as 1,234 is, make more columns than there are names. */
  private void checkHeadWidth() {
    if (head.isEmpty() || separator == Separator.BLANKS || format.direction() == Direction.ROWS) {
      return;
    }
    HeadLine last = head.get(head.size() - 1);
    int names = last.width();
    boolean namedToTheEnd = names == width || last.line().cells().length == width;
    if (!last.comment() && names > 1 && !namedToTheEnd) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The header in line %d has %d names, but the numbers have %s: check them.",
              last.line().number(),
              names,
              Count.of(width, "column")));
    }
  }
}
