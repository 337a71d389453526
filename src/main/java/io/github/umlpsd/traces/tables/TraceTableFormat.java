package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.OptionalInt;

/**
 * How traces lie in a text table.
 *
 * @param direction whether a trace is a column or a row
 * @param leading number of columns before the counts: 1 (the time) for columns; for rows, whatever
 *     describes the trace
 */
public record TraceTableFormat(Direction direction, int leading) {
  /** The layout of {@code traces.csv}: time in s, then a column per trace. */
  public static final TraceTableFormat DEFAULT = new TraceTableFormat(Direction.COLUMNS, 1);

  /** Whether a trace is a column or a row of the table. */
  public enum Direction implements Keyed {
    COLUMNS,
    ROWS;
  }

  /**
   * @param leading number of columns before the counts; empty = 1 for columns, 0 for rows
   */
  public static TraceTableFormat of(Direction direction, OptionalInt leading) {
    return new TraceTableFormat(direction, leading.orElse(direction == Direction.COLUMNS ? 1 : 0));
  }

  public TraceTableFormat {
    if (leading < 0) {
      throw new UserException("leading_columns is " + leading + ", but must be 0 or more.");
    }
  }
}
