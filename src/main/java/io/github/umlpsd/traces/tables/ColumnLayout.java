package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.cells.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Traces in columns, behind columns of times or numbers of rows.
 *
 * <p>Without a word of the user, column 1 holds times if its name says so or if it rises, and
 * numbers of rows if it goes up by exactly 1 and its name names no unit of time; else it is a
 * trace.
 */
final class ColumnLayout {
  private final NumberTable table;
  private final Columns columns;
  private final TraceTableFormat format;
  private final List<String> warnings = new ArrayList<>();

  private ColumnLayout(NumberTable table, TraceTableFormat format) {
    this.table = table;
    this.columns = new Columns(table);
    this.format = format;
    warnings.addAll(table.warnings());
  }

  /**
   * @param given frame interval in s that the user gave, or 0
   * @throws UserException if the times are uneven and no interval is given, or nothing tells one
   */
  static ReadTraces read(NumberTable table, TraceTableFormat format, double given) {
    NumberTable whole =
        withoutNumericHeader(format.leading().isEmpty() ? table.withoutEmptyColumns() : table);
    return new ColumnLayout(whole, format).read(given);
  }

  /** Columns before the counts, and which of them holds the times. */
  private record Leading(int count, OptionalInt time, String reason) {}

  private ReadTraces read(double given) {
    int frames = table.rows().size();
    if (frames < 2) {
      throw new UserException(
          table.file() + " has " + Count.of(frames, "row") + " of numbers; 2 are needed.");
    }
    Leading leading = leading(given);
    if (table.width() <= leading.count()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has %s; the time and at least one trace are needed.",
              table.file(),
              Count.of(table.width(), "column")));
    }
    TableFacts.Interval interval = interval(leading, given);
    if (format.leading().isEmpty()) {
      LongShape.check(table, columns, leading.count());
    }
    double[] times =
        leading.time().isPresent() ? columns.values(leading.time().getAsInt()) : new double[0];
    String variable = table.isText() ? format.variable() : "";
    List<Integer> traces =
        TraceColumns.choose(table.file(), columns, leading.count(), times, variable, warnings);
    if (traces.isEmpty()) {
      throw new UserException(table.file() + " has no column of counts; give a table of traces.");
    }
    double[][] counts = traces.stream().map(columns::values).toArray(double[][]::new);
    ShapeWarnings.add(counts, leading.time().isEmpty(), format.direction(), warnings);
    TraceSet set = TraceSet.of(interval.seconds(), counts);
    TableFacts facts =
        new TableFacts(
            table.source(),
            table.headLines(),
            format.direction(),
            leading.count(),
            interval,
            set.size(),
            set.frames(),
            names(traces, leading.count()));
    return new ReadTraces(set, facts, warnings);
  }

  /** What the file calls the traces; their columns if it has no names and some were left out. */
  private List<String> names(List<Integer> traces, int leading) {
    List<String> names = traces.stream().map(columns::text).toList();
    boolean named = names.stream().anyMatch(name -> !name.isEmpty());
    boolean all = traces.size() == columns.count() - leading;
    return named || all ? names : traces.stream().map(c -> "column " + (c + 1)).toList();
  }

  /** A first row 0, 1, 2, ... is a header that a program made for columns without names. */
  private static NumberTable withoutNumericHeader(NumberTable table) {
    if (table.rows().size() < 3 || table.width() < 3) {
      return table;
    }
    double[] first = table.rows().get(0);
    boolean named = Double.isNaN(first[0]);
    double[] names = named ? java.util.Arrays.copyOfRange(first, 1, first.length) : first;
    if (!Series.counts(names) || (names[0] != 0 && names[0] != 1)) {
      return table;
    }
    double[] column = table.column(0);
    double[] rest = java.util.Arrays.copyOfRange(column, 1, column.length);
    if (Series.rises(column) && !Series.rises(rest)) {
      return table;
    }
    boolean sure = Series.rises(rest) && !Series.rises(column);
    if (!sure && Series.rises(column) && names.length < 5) {
      return table;
    }
    Line line = new Line(table.lines().get(0), texts(first));
    NumberTable without = table.withoutFirstRow(HeadLine.names(line, 0));
    return sure
        ? without
        : without.warned(
            "Line "
                + line.number()
                + " counts up by 1 from column to column and was taken as a header: check it.");
  }

  private static String[] texts(double[] numbers) {
    String[] texts = new String[numbers.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = Double.isNaN(numbers[i]) ? "" : "column " + TableFacts.number(numbers[i]);
    }
    return texts;
  }

  private Leading leading(double given) {
    if (format.leading().isPresent()) {
      int count = format.leading().getAsInt();
      for (int c = 0; c < Math.min(count, table.width()); c++) {
        if (isTime(c)) {
          return new Leading(count, OptionalInt.of(c), "");
        }
      }
      return new Leading(
          count,
          OptionalInt.empty(),
          count == 0 ? "has no time column" : noTimes(Math.min(count, table.width())));
    }
    ColumnName name = columns.name(0);
    if (isRowNumber(0, name)) {
      boolean second = table.width() > 2 && isTime(1) && !isRowNumber(1, columns.name(1));
      return second
          ? new Leading(2, OptionalInt.of(1), "")
          : new Leading(
              1,
              OptionalInt.empty(),
              "has no times: column 1 ("
                  + name.quoted()
                  + ") counts rows and names no unit of time");
    }
    if (isTime(0)) {
      return new Leading(1, OptionalInt.of(0), "");
    }
    if (table.width() > 1 || given > 0) {
      if (given > 0 && table.width() > 1) {
        warnings.add("Column 1 holds neither times nor row numbers and was taken as a trace.");
      }
      return new Leading(0, OptionalInt.empty(), "has no rising time in its first column");
    }
    return new Leading(1, OptionalInt.empty(), "");
  }

  private String noTimes(int count) {
    return count == 1
        ? isRowNumber(0, columns.name(0))
            ? "has no times: column 1 counts rows and names no unit of time"
            : "has no rising time in its first column"
        : "has no times in its first " + count + " columns";
  }

  private boolean isTime(int column) {
    ColumnName name = columns.name(column);
    return !isRowNumber(column, name)
        && (name.isTime() || Series.mostlyRises(columns.values(column)));
  }

  private boolean isRowNumber(int column, ColumnName name) {
    boolean unit = name.unit().isPresent() && !Double.isNaN(name.unit().get().seconds());
    return !unit
        && (Series.counts(columns.values(column))
            || (name.isRowNumber()
                && !name.text().isEmpty()
                && Series.allWhole(columns.values(column))));
  }

  private TableFacts.Interval interval(Leading leading, double given) {
    if (leading.time().isEmpty()) {
      if (!(given > 0)) {
        throw new UserException(
            table.file()
                + " "
                + leading.reason()
                + "; give frame_interval in seconds, for example 0.03.");
      }
      checkRowNumbers(leading);
      return new TableFacts.Interval(given, "", "given");
    }
    int column = leading.time().getAsInt();
    TimeAxis.Place place = i -> "row " + (i + 1) + " (line " + table.lines().get(i) + ")";
    return Times.interval(
        table.file(),
        columns.values(column),
        columns.name(column),
        "column " + (column + 1),
        place,
        given,
        warnings);
  }

  /** Numbers of rows that miss some, or that repeat, tell of frames that are not there. */
  private void checkRowNumbers(Leading leading) {
    if (leading.count() == 0 || !columns.name(0).isRowNumber()) {
      return;
    }
    double[] numbers = columns.values(0);
    for (int i = 1; i < numbers.length; i++) {
      if (numbers[i] != numbers[i - 1] + 1) {
        warnings.add(
            String.format(
                Locale.ROOT,
                "Column 1 counts rows, but line %d follows number %s with %s: frames may be missing.",
                table.lines().get(i),
                TableFacts.number(numbers[i - 1]),
                TableFacts.number(numbers[i])));
        return;
      }
    }
  }
}
