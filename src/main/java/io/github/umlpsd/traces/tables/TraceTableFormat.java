package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.OptionalInt;

/**
 * What a user says about a table of traces; the rest is found in the file.
 *
 * @param direction how the traces lie
 * @param leading number of columns before the counts; empty = found from the file
 * @param variable name of a sheet, of a variable or of the column of counts; empty = the only one
 * @param decimal sign between whole and fraction in texts
 */
public record TraceTableFormat(
    Direction direction, OptionalInt leading, String variable, Decimal decimal) {
  /** Columns, and everything else found from the file. */
  public static final TraceTableFormat DEFAULT = of(Direction.COLUMNS, OptionalInt.empty());

  /** Whether a trace is a column, a row, or a group of rows that have its name. */
  public enum Direction implements Keyed {
    COLUMNS,
    ROWS,
    LONG;
  }

  /** The decimal sign; {@code AUTO} = the one that all numbers of the file have. */
  public enum Decimal implements Keyed {
    AUTO,
    DOT,
    COMMA;
  }

  public TraceTableFormat {
    if (leading.isPresent() && leading.getAsInt() < 0) {
      throw new UserException(
          "leading_columns is " + leading.getAsInt() + ", but must be 0 or more.");
    }
  }

  /**
   * A layout with nothing else said.
   *
   * @param leading number of columns before the counts; empty = found from the file
   */
  public static TraceTableFormat of(Direction direction, OptionalInt leading) {
    return new TraceTableFormat(direction, leading, "", Decimal.AUTO);
  }
}
