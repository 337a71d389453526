package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.cells.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Array;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;
import us.hebi.matlab.mat.types.Struct;

/**
 * Reads a matrix of real numbers from MATLAB's .mat file of version 5, with the times beside it if
 * a vector of a fitting length is called so.
 */
final class MatlabFile {
  private MatlabFile() {}

  /**
   * Reads the matrix.
   *
   * @param format its {@code variable} names the matrix, {@code struct.field} for one in a
   *     structure; empty = the only matrix
   * @throws UserException if there is no such matrix, several and none is named, or the file is
   *     damaged
   */
  static NumberTable read(Path file, TraceTableFormat format) throws IOException {
    Map<String, double[][]> found = matrices(file);
    String name = chosen(found, format.variable(), file);
    double[][] rows = found.get(name);
    TableFacts.Source source =
        new TableFacts.Source(
            "mat", Map.of("variable", name + " of " + rows.length + " x " + rows[0].length));
    boolean byRows = format.direction() == TraceTableFormat.Direction.ROWS;
    int frames = byRows ? rows[0].length : rows.length;
    Optional<String> times =
        found.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(name) && isVector(entry.getValue()))
            .filter(entry -> flat(entry.getValue()).length == frames)
            .map(Map.Entry::getKey)
            .filter(other -> TimeUnit.role(field(other)) == TimeUnit.Role.TIME)
            .findFirst();
    if (times.isEmpty() || format.leading().isPresent()) {
      return NumberTable.of(file.toString(), source, rows);
    }
    double[] axis = flat(found.get(times.get()));
    return byRows
        ? withRow(file, source, rows, times.get(), axis)
        : withColumn(file, source, rows, times.get(), axis);
  }

  private static Map<String, double[][]> matrices(Path file) throws IOException {
    Map<String, double[][]> found = new LinkedHashMap<>();
    try (MatFile mat = Mat5.readFromFile(file.toFile())) {
      for (MatFile.Entry entry : mat.getEntries()) {
        take(entry.getName(), entry.getValue(), found);
      }
    } catch (RuntimeException e) {
      // The library tells damage by exceptions of many kinds.
      throw new UserException(
          file + " cannot be read as a MATLAB file of version 5; save it with save(..., '-v7').",
          e);
    }
    return found;
  }

  private static void take(String name, Array value, Map<String, double[][]> found) {
    if (value instanceof Struct struct && struct.getNumElements() == 1) {
      for (String field : struct.getFieldNames()) {
        take(name + "." + field, struct.get(field), found);
      }
    } else if (value instanceof Matrix matrix
        && !matrix.isComplex()
        && matrix.getNumDimensions() == 2
        && matrix.getNumElements() > 1) {
      double[][] rows = new double[matrix.getNumRows()][matrix.getNumCols()];
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          double number = matrix.getDouble(i, j);
          rows[i][j] = Double.isFinite(number) ? number : Double.NaN;
        }
      }
      found.put(name, rows);
    }
  }

  private static String chosen(Map<String, double[][]> found, String wanted, Path file) {
    if (found.isEmpty()) {
      throw new UserException(file + " holds no matrix of real numbers; give one of traces.");
    }
    String names = String.join(", ", found.keySet());
    if (!wanted.isEmpty()) {
      if (!found.containsKey(wanted)) {
        throw new UserException(
            file + " has no matrix '" + wanted + "'; give variable as one of: " + names);
      }
      return wanted;
    }
    List<String> wide = found.keySet().stream().filter(name -> !isVector(found.get(name))).toList();
    List<String> candidates = wide.isEmpty() ? List.copyOf(found.keySet()) : wide;
    if (candidates.size() > 1) {
      throw new UserException(
          file
              + " has several matrices; give variable as one of: "
              + String.join(", ", candidates));
    }
    return candidates.get(0);
  }

  private static String field(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isVector(double[][] rows) {
    return rows.length == 1 || rows[0].length == 1;
  }

  private static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
  }

  private static NumberTable withColumn(
      Path file, TableFacts.Source source, double[][] rows, String name, double[] times) {
    double[][] wider = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      wider[i] = new double[rows[i].length + 1];
      wider[i][0] = times[i];
      System.arraycopy(rows[i], 0, wider[i], 1, rows[i].length);
    }
    String[] names = new String[wider[0].length];
    Arrays.setAll(names, i -> i == 0 ? field(name) : "column " + i);
    NumberTable table = NumberTable.of(file.toString(), source, wider);
    return new NumberTable(
        table.file(),
        source,
        List.of(HeadLine.names(new Line(0, names), 0)),
        table.rows(),
        table.lines(),
        table.labels(),
        table.width(),
        List.of());
  }

  private static NumberTable withRow(
      Path file, TableFacts.Source source, double[][] rows, String name, double[] times) {
    double[][] more = new double[rows.length + 1][];
    more[0] = times;
    System.arraycopy(rows, 0, more, 1, rows.length);
    NumberTable table = NumberTable.of(file.toString(), source, more);
    List<String> labels = new ArrayList<>(table.labels());
    labels.set(0, field(name));
    return new NumberTable(
        table.file(),
        source,
        List.of(),
        table.rows(),
        table.lines(),
        labels,
        table.width(),
        List.of());
  }
}
