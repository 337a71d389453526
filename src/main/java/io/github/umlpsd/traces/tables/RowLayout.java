package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.cells.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Traces in rows, behind names or numbers that describe them, below a row of times or of numbers of
 * frames if there is one.
 */
final class RowLayout {
  private final NumberTable table;
  private final TraceTableFormat format;
  private final List<String> warnings = new ArrayList<>();

  private RowLayout(NumberTable table, TraceTableFormat format) {
    this.table = table;
    this.format = format;
    warnings.addAll(table.warnings());
  }

  /**
   * @param given frame interval in s that the user gave, or 0
   * @throws UserException if neither the user nor the table tells the interval, or rows differ in
   *     length
   */
  static ReadTraces read(NumberTable table, TraceTableFormat format, double given) {
    return new RowLayout(table, format).read(given);
  }

  /** Times or numbers of frames above the traces. */
  private record Axis(double[] values, HeadLine line) {}

  private ReadTraces read(double given) {
    int leading = format.leading().orElseGet(this::describingColumns);
    List<double[]> rows = table.rows();
    List<Integer> headLines = new ArrayList<>(table.headLines());
    Optional<Axis> axis = headAxis(leading);
    int first = 0;
    if (axis.isEmpty()) {
      axis = rowAxis(leading);
      if (axis.isPresent()) {
        first = 1;
        headLines.add(table.lines().get(0));
      }
    }
    List<String> labels = table.labels().subList(first, rows.size());
    TableFacts.Interval interval = interval(axis, ChannelRows.comeInThrees(labels), given);
    List<double[]> traces = new ArrayList<>();
    for (double[] row : rows.subList(first, rows.size())) {
      traces.add(Arrays.copyOfRange(row, Math.min(leading, row.length), row.length));
    }
    if (traces.isEmpty()) {
      throw new UserException(table.file() + " has no row of counts; give a table of traces.");
    }
    List<double[]> chosen = ChannelRows.choose(labels, traces, format.variable(), warnings);
    warnings.addAll(shortAxis(axis, traces.get(0).length));
    double[][] counts = chosen.toArray(double[][]::new);
    ShapeWarnings.add(counts, axis.isEmpty(), format.direction(), warnings);
    TraceSet set = TraceSet.of(interval.seconds(), counts);
    TableFacts facts =
        new TableFacts(
            table.source(),
            headLines,
            format.direction(),
            leading,
            interval,
            set.size(),
            set.frames(),
            names(first, leading, counts.length));
    return new ReadTraces(set, facts, warnings);
  }

  /** What stands in front of the rows that are traces: every row, or one of so many alike. */
  private List<String> names(int first, int leading, int traces) {
    int every = (table.rows().size() - first) / traces;
    List<String> names = new ArrayList<>();
    for (int row = first; names.size() < traces; row += every) {
      String label = table.labels().get(row);
      double number = leading > 0 ? table.rows().get(row)[0] : Double.NaN;
      boolean named = !label.isEmpty() || Double.isNaN(number);
      names.add(named ? label : TableFacts.number(number));
    }
    return names;
  }

  /** Columns of text, or a first column that counts the traces. */
  private int describingColumns() {
    int named = table.head().isEmpty() ? 0 : lastHead().seriesStart();
    if (named > 0) {
      return named;
    }
    String last = table.labels().get(table.labels().size() - 1);
    int columns = 0;
    if (!last.isEmpty()) {
      while (columns < table.width() && isMissing(columns)) {
        columns++;
      }
      return columns;
    }
    ColumnName name = new Columns(table).name(0);
    if (!table.head().isEmpty() && name.isRowNumber() && headAxis(1).isPresent()) {
      return 1;
    }
    double[] numbers =
        table.rows().stream().mapToDouble(row -> row.length > 0 ? row[0] : Double.NaN).toArray();
    int from = Double.isNaN(numbers[0]) && rowAxis(1).isPresent() ? 1 : 0;
    double[] counting = Arrays.copyOfRange(numbers, from, numbers.length);
    if (counting.length > 2 && Series.counts(counting) && (counting[0] == 0 || counting[0] == 1)) {
      warnings.add("Column 1 counts the rows and was left out; leading_columns=0 keeps it.");
      return 1;
    }
    return 0;
  }

  private HeadLine lastHead() {
    return table.head().get(table.head().size() - 1);
  }

  private boolean isMissing(int column) {
    return table.rows().stream()
        .skip(1)
        .allMatch(row -> column >= row.length || Double.isNaN(row[column]));
  }

  private Optional<Axis> headAxis(int leading) {
    if (table.head().isEmpty()) {
      return Optional.empty();
    }
    HeadLine line = lastHead();
    return line.numbersFrom(leading).filter(Series::isAxis).map(values -> new Axis(values, line));
  }

  /** The first row of numbers, if it rises evenly; it may have no cell above the names. */
  private Optional<Axis> rowAxis(int leading) {
    if (table.rows().size() < 2) {
      return Optional.empty();
    }
    double[] row = table.rows().get(0);
    int length = table.rows().get(1).length;
    int skipped = row.length == length - leading ? 0 : leading;
    double[] values = Arrays.copyOfRange(row, Math.min(skipped, row.length), row.length);
    if (!Series.isAxis(values)) {
      return Optional.empty();
    }
    String label = table.labels().get(0);
    HeadLine line =
        HeadLine.names(new Line(table.lines().get(0), new String[] {label}), values.length);
    return Optional.of(new Axis(values, line));
  }

  private List<String> shortAxis(Optional<Axis> axis, int frames) {
    return axis.filter(found -> found.values().length != frames)
        .map(
            found ->
                List.of(
                    "Line "
                        + found.line().line().number()
                        + " has "
                        + found.values().length
                        + " times or frame numbers, but the traces have "
                        + frames
                        + " frames: check them."))
        .orElse(List.of());
  }

  private TableFacts.Interval interval(Optional<Axis> axis, boolean threes, double given) {
    boolean times = axis.isPresent() && !Series.counts(axis.get().values());
    if (!times && !(given > 0)) {
      throw new UserException(
          table.file() + " has no time column; give frame_interval in seconds, for example 0.03.");
    }
    if (!times) {
      return new TableFacts.Interval(given, "", "given");
    }
    HeadLine line = axis.get().line();
    String name = line.line().cell(0);
    ColumnName named =
        name.isEmpty() || line.numbersFrom(0).isPresent()
            ? ColumnName.of(List.of())
            : ColumnName.of(List.of(name));
    return Times.interval(
        table.file(),
        axis.get().values(),
        named.unit().isEmpty() && threes ? ChannelRows.times(axis.get().values(), warnings) : named,
        "line " + line.line().number(),
        i -> "cell " + (i + 1),
        given,
        warnings);
  }
}
