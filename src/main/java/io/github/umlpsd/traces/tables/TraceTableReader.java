package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads traces from a text table with commas, semicolons, tabs or blanks between the numbers.
 *
 * <p>Empty lines and lines that begin with {@code #} are passed over, and so is one header line.
 */
public final class TraceTableReader {
  /** Largest difference of a time step from the mean step, as a part of the mean step. */
  private static final double STEP_TOLERANCE = 0.01;

  private final Path file;
  private final TraceTableFormat format;

  private TraceTableReader(Path file, TraceTableFormat format) {
    this.file = file;
    this.format = format;
  }

  /**
   * Reads a table.
   *
   * @param frameIntervalSeconds 0 to take it from the time column
   * @throws UserException if the file is missing, is not a table of numbers, has an uneven time
   *     column, or no frame interval is known
   */
  public static TraceSet read(Path file, TraceTableFormat format, double frameIntervalSeconds) {
    return new TraceTableReader(file, format).read(frameIntervalSeconds);
  }

  private TraceSet read(double frameIntervalSeconds) {
    List<double[]> rows = rows();
    if (format.direction() == TraceTableFormat.Direction.ROWS) {
      return TraceSet.of(known(frameIntervalSeconds), withoutLeading(rows));
    }
    if (rows.size() < 2) {
      throw new UserException(file + " has " + rows.size() + " rows of numbers; 2 are needed.");
    }
    double interval = frameIntervalSeconds > 0 ? frameIntervalSeconds : interval(rows);
    return TraceSet.of(interval, columns(rows));
  }

  private double known(double frameIntervalSeconds) {
    if (!(frameIntervalSeconds > 0)) {
      throw new UserException(
          file + " has no time column; give frame_interval in seconds, for example 0.03.");
    }
    return frameIntervalSeconds;
  }

  private double[][] withoutLeading(List<double[]> rows) {
    double[][] traces = new double[rows.size()][];
    for (int i = 0; i < traces.length; i++) {
      double[] row = rows.get(i);
      traces[i] = Arrays.copyOfRange(row, Math.min(format.leading(), row.length), row.length);
    }
    return traces;
  }

  private double[][] columns(List<double[]> rows) {
    int width = rows.get(0).length;
    if (width <= format.leading()) {
      throw new UserException(
          file + " has " + width + " columns; the time and at least one trace are needed.");
    }
    double[][] traces = new double[width - format.leading()][rows.size()];
    for (int t = 0; t < rows.size(); t++) {
      double[] row = rows.get(t);
      if (row.length != width) {
        throw new UserException(
            String.format(
                "%s: row %d of numbers has %d columns, but the first has %d.",
                file, t + 1, row.length, width));
      }
      for (int i = 0; i < traces.length; i++) {
        traces[i][t] = row[format.leading() + i];
      }
    }
    return traces;
  }

  private double interval(List<double[]> rows) {
    if (format.leading() == 0) {
      return known(0);
    }
    int last = rows.size() - 1;
    double step = (rows.get(last)[0] - rows.get(0)[0]) / last;
    if (!(step > 0)) {
      throw new UserException(
          file + " has no rising time in its first column; give frame_interval in seconds.");
    }
    for (int t = 1; t <= last; t++) {
      double gap = rows.get(t)[0] - rows.get(t - 1)[0];
      if (Math.abs(gap - step) > STEP_TOLERANCE * step) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s: the time step at row %d is %.6g s, but the mean step is %.6g s;"
                    + " traces must be evenly sampled.",
                file,
                t + 1,
                gap,
                step));
      }
    }
    return step;
  }

  private List<double[]> rows() {
    List<String> lines;
    try {
      lines = Files.readAllLines(InputFile.require(file));
    } catch (CharacterCodingException e) {
      throw new UserException(file + " is not a text table; give a CSV file of traces.", e);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
    List<double[]> rows = new ArrayList<>();
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (rows.isEmpty() && !header && !startsWithNumber(line)) {
        header = true;
        continue;
      }
      rows.add(numbers(line, i + 1));
    }
    if (rows.isEmpty()) {
      throw new UserException(file + " has no numbers; give a CSV file of traces.");
    }
    return rows;
  }

  private static boolean startsWithNumber(String line) {
    String first = cells(line)[0];
    return !first.isEmpty() && "+-.0123456789".indexOf(first.charAt(0)) >= 0;
  }

  private static String[] cells(String line) {
    char separator = line.indexOf(',') >= 0 ? ',' : line.indexOf(';') >= 0 ? ';' : '\t';
    return line.indexOf(separator) >= 0
        ? line.split(String.valueOf(separator), -1)
        : line.split("\\s+");
  }

  private double[] numbers(String line, int lineNumber) {
    String[] cells = cells(line);
    double[] numbers = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      numbers[i] = number(cells[i].strip(), lineNumber, i + 1);
    }
    return numbers;
  }

  private double number(String cell, int line, int column) {
    try {
      return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw new UserException(
          String.format(
              "%s: '%s' in line %d, column %d is not a number.", file, cell, line, column),
          e);
    }
  }
}
