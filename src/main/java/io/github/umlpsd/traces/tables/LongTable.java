package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.cells.Line;
import io.github.umlpsd.traces.tables.cells.NumberReader;
import io.github.umlpsd.traces.tables.cells.NumberReader.Kind;
import io.github.umlpsd.traces.tables.cells.TextSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A long table, with a row for each trace and frame, as TrackMate's spots and MARS molecules come:
 * columns name the trace, the frame and the counts. Frames that a trace has not are NaN.
 */
final class LongTable {
  private static final int MOST_FRAMES = 10_000_000;

  private final String file;
  private final TraceTableFormat format;
  private final NumberReader reader;
  private final List<String> warnings = new ArrayList<>();
  private final List<Integer> headLines = new ArrayList<>();
  private final List<String> unitsOfTime = new ArrayList<>();
  private final Map<String, Map<Integer, Double>> traces = new LinkedHashMap<>();
  private final TreeMap<Integer, Double> times = new TreeMap<>();
  private int withoutTrace;

  private LongTable(String file, TraceTableFormat format) {
    this.file = file;
    this.format = format;
    this.reader = new NumberReader(format.decimal());
  }

  /**
   * Reads the lines.
   *
   * @param given frame interval in s, or 0 to take it from the times
   * @throws UserException if columns are missing, a cell is no number, a trace has a frame twice,
   *     or no frame interval is known
   */
  static ReadTraces read(
      String file,
      TraceTableFormat format,
      Line.Source lines,
      TableFacts.Source about,
      double given)
      throws IOException {
    return new LongTable(file, format).read(lines, about, given);
  }

  private ReadTraces read(Line.Source lines, TableFacts.Source about, double given)
      throws IOException {
    LongColumns columns = null;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      if (columns == null) {
        columns = LongColumns.of(file, line, format.variable()).orElse(null);
        headLines.add(line.number());
        columns = checked(columns, line);
      } else if (traces.isEmpty() && isHead(line, columns)) {
        headLines.add(line.number());
        addUnit(columns, line);
      } else {
        take(line, columns);
      }
    }
    if (traces.isEmpty()) {
      throw new UserException(
          file + " has no trace with a name or number; give a table of traces.");
    }
    return result(columns, TextSource.withDecimal(about, reader), given);
  }

  /** Further lines of names and units: without a number of a frame, and without one of a trace. */
  private boolean isHead(Line line, LongColumns columns) {
    Kind frame = reader.read(line.cell(columns.frame()));
    return frame == Kind.TEXT
        || (frame == Kind.BLANK && reader.read(line.cell(columns.trace())) == Kind.BLANK);
  }

  private LongColumns checked(LongColumns columns, Line line) {
    if (columns == null) {
      throw new UserException(
          file
              + ": line "
              + line.number()
              + " names no columns of traces and frames, such as TRACK_ID and FRAME, which a long"
              + " table has.");
    }
    addUnit(columns, line);
    return columns;
  }

  private void addUnit(LongColumns columns, Line line) {
    columns.time().ifPresent(time -> unitsOfTime.add(line.cell(time)));
  }

  private void take(Line line, LongColumns columns) {
    String name = line.cell(columns.trace());
    Kind kind = reader.read(name);
    if (kind == Kind.BLANK || kind == Kind.MISSING) {
      withoutTrace++;
      return;
    }
    double frame = number(line, columns.frame());
    if (frame != Math.rint(frame) || frame < 0 || frame > MOST_FRAMES) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: '%s' in line %d, column %d is no number of a frame.",
              file,
              line.cell(columns.frame()),
              line.number(),
              columns.frame() + 1));
    }
    double counts = number(line, columns.counts());
    Double before = traces.computeIfAbsent(name, key -> new TreeMap<>()).put((int) frame, counts);
    if (before != null) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: trace %s has frame %d a second time in line %d.",
              file,
              name,
              (int) frame,
              line.number()));
    }
    times.put(
        (int) frame,
        columns.time().isPresent() ? number(line, columns.time().getAsInt()) : Double.NaN);
  }

  private double number(Line line, int column) {
    Kind kind = reader.read(line.cell(column));
    if (kind == Kind.TEXT || kind == Kind.DAMAGED) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: '%s' in line %d, column %d is not a number.",
              file,
              line.cell(column),
              line.number(),
              column + 1));
    }
    return reader.value();
  }

  private ReadTraces result(LongColumns columns, TableFacts.Source about, double given) {
    int first = times.firstKey();
    int frames = times.lastKey() - first + 1;
    double[][] counts = new double[traces.size()][frames];
    int i = 0;
    int gappy = 0;
    for (Map<Integer, Double> trace : traces.values()) {
      Arrays.fill(counts[i], Double.NaN);
      for (Map.Entry<Integer, Double> entry : trace.entrySet()) {
        counts[i][entry.getKey() - first] = entry.getValue();
      }
      gappy += trace.size() < frames ? 1 : 0;
      i++;
    }
    if (withoutTrace > 0) {
      warnings.add(
          Count.of(withoutTrace, "row")
              + Count.verb(
                  withoutTrace,
                  " belongs to no trace and was left out.",
                  " belong to no trace and were left out."));
    }
    if (gappy > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%s %s no value in some of the %d frames; these are taken as missing.",
              Count.among(gappy, counts.length, "trace"),
              Count.verb(gappy, "has", "have"),
              frames));
    }
    TraceSet set = TraceSet.of(1, counts);
    TableFacts.Interval interval = interval(columns, given);
    Map<String, String> details = new LinkedHashMap<>(about.details());
    details.put("column_of_counts", columns.names().get(columns.counts()));
    TableFacts facts =
        new TableFacts(
            new TableFacts.Source(about.kind(), details),
            headLines,
            TraceTableFormat.Direction.LONG,
            0,
            interval,
            set.size(),
            set.frames(),
            List.copyOf(traces.keySet()));
    return new ReadTraces(TraceSet.of(interval.seconds(), counts), facts, warnings);
  }

  private TableFacts.Interval interval(LongColumns columns, double given) {
    ColumnName name = ColumnName.of(unitsOfTime);
    boolean unit = name.unit().map(found -> !Double.isNaN(found.seconds())).orElse(false);
    if (!unit || columns.time().isEmpty()) {
      if (!(given > 0)) {
        throw new UserException(
            file + " has no times with a unit; give frame_interval in seconds, for example 0.03.");
      }
      return new TableFacts.Interval(given, "", "given");
    }
    int first = times.firstKey();
    double[] even = new double[times.size()];
    int[] frames = new int[times.size()];
    int i = 0;
    for (Map.Entry<Integer, Double> entry : times.entrySet()) {
      frames[i] = entry.getKey();
      even[i++] = entry.getValue();
    }
    if (frames[frames.length - 1] - first + 1 != frames.length) {
      // Frames without any spot have no time: only the frames that follow each other can tell.
      warnings.add("Some frames have no spot at all; they are taken as missing.");
      double step = (even[even.length - 1] - even[0]) / (frames[frames.length - 1] - first);
      for (int k = 0; k < even.length; k++) {
        even[k] -= step * (frames[k] - first - k);
      }
    }
    return Times.interval(
        file,
        even,
        name,
        "column " + (columns.time().getAsInt() + 1),
        index -> "frame " + frames[index],
        given,
        warnings);
  }
}
