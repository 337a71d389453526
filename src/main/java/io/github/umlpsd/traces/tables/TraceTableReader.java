package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import io.github.umlpsd.traces.tables.cells.FileKind;
import io.github.umlpsd.traces.tables.cells.Line;
import io.github.umlpsd.traces.tables.cells.Separator;
import io.github.umlpsd.traces.tables.cells.TextSource;
import io.github.umlpsd.traces.tables.cells.XlsxSheet;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads traces from a table: text of any encoding, separator and decimal sign, .xlsx, .npy, .npz,
 * or MATLAB's .mat of version 5. What the file is, is told by its first bytes.
 */
public final class TraceTableReader {
  private TraceTableReader() {}

  /**
   * Reads a table.
   *
   * @param seconds frame interval; 0 to take it from the times in the table
   * @throws UserException if the file is missing, is no table of numbers, was written to meanwhile,
   *     has uneven times, or no frame interval is known
   */
  public static ReadTraces read(Path file, TraceTableFormat format, double seconds) {
    return read(file, format, seconds, new Workers(1, Progress.NONE));
  }

  /**
   * The same on several threads.
   *
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static ReadTraces read(
      Path file, TraceTableFormat format, double seconds, Workers workers) {
    try {
      FileStamp stamp = FileStamp.of(file);
      try {
        ReadTraces read = read(file, FileKind.of(file), format, seconds, workers);
        stamp.check();
        return read;
      } catch (IOException | UserException | InternalError e) {
        // Whoever writes to the file now is the reason, if there is one; MATLAB's files are mapped
        // into memory, where a file that is cut is an internal error.
        stamp.check();
        throw e;
      }
    } catch (NoSuchFileException e) {
      throw new UserException("There is no file " + file + "; check its name.", e);
    } catch (CharacterCodingException e) {
      throw new UserException(
          file + " is not text of the encoding that it begins with; save it as UTF-8.", e);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private static ReadTraces read(
      Path file, FileKind kind, TraceTableFormat format, double seconds, Workers workers)
      throws IOException {
    return switch (kind) {
      case TEXT ->
          TextSource.open(
              file,
              format,
              (lines, separator, about) ->
                  lines(file, format, lines, separator, about, seconds, workers));
      case XLSX ->
          XlsxSheet.open(
              file,
              isLong(format) ? "" : format.variable(),
              (lines, separator, about) ->
                  lines(file, withDots(format), lines, separator, about, seconds, workers));
      case NPY -> laidOut(NpyFile.read(file), format, seconds);
      case NPZ -> laidOut(NpzFile.read(file, format.variable()), format, seconds);
      case MAT -> laidOut(matlab(file, format), format, seconds);
    };
  }

  private static NumberTable matlab(Path file, TraceTableFormat format) throws IOException {
    try {
      return MatlabFile.read(file, format);
    } catch (LinkageError e) {
      // A Fiji into which only the plugin was put.
      throw new UserException(
          file + " needs mfl-core-*.jar, which is missing; put it into Fiji's jars folder.", e);
    }
  }

  private static boolean isLong(TraceTableFormat format) {
    return format.direction() == Direction.LONG;
  }

  /** Numbers in spreadsheets have dots, whatever the screen shows. */
  private static TraceTableFormat withDots(TraceTableFormat format) {
    return new TraceTableFormat(
        format.direction(), format.leading(), format.variable(), TraceTableFormat.Decimal.DOT);
  }

  private static ReadTraces lines(
      Path file,
      TraceTableFormat format,
      Line.Source lines,
      Separator separator,
      TableFacts.Source about,
      double seconds,
      Workers workers)
      throws IOException {
    String name = file.toString();
    Line first = lines.next();
    Line.Source all = ImageJResults.withoutLabels(first, Line.Source.startingWith(first, lines));
    boolean trackMate =
        first != null && format.direction() == Direction.COLUMNS && LongColumns.isTrackMate(first);
    if (isLong(format) || trackMate) {
      return LongTable.read(name, format, all, about, seconds);
    }
    NumberTable table = new TableParser(name, format, separator).parse(all, about, workers);
    return laidOut(table, format, seconds);
  }

  private static ReadTraces laidOut(NumberTable table, TraceTableFormat format, double seconds) {
    return switch (format.direction()) {
      case COLUMNS -> ColumnLayout.read(table, format, seconds);
      case ROWS -> RowLayout.read(table, format, seconds);
      case LONG ->
          throw new UserException(
              table.file() + " has no names of columns, which traces_in=long needs.");
    };
  }
}
