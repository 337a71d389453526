package io.github.umlpsd.traces.tables;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.util.List;
import java.util.Locale;

/** Finds tables that were most likely read the wrong way round. */
final class ShapeWarnings {
  /** Traces with fewer frames are rare. */
  private static final int FEW_FRAMES = 20;

  /** Fewer traces cannot tell. */
  private static final int FEW_TRACES = 20;

  /** Neighbours must be alike by so much more in the one direction than in the other. */
  private static final double LEAST_CORRELATION = 0.05;

  private static final double ERRORS = 6;

  private ShapeWarnings() {}

  /**
   * Warns of many very short traces, and of traces that go on from each to the next while their
   * frames do not.
   *
   * @param timeless whether neither times nor numbers of rows tell which way time goes
   */
  static void add(double[][] traces, boolean timeless, Direction direction, List<String> warnings) {
    int frames = traces[0].length;
    String other = direction == Direction.ROWS ? Direction.COLUMNS.key() : Direction.ROWS.key();
    if (frames < FEW_FRAMES && traces.length > 2 * frames) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The table has %d traces of only %d frames with traces_in=%s; if it lies the other way,"
                  + " give traces_in=%s.",
              traces.length,
              frames,
              direction.key(),
              other));
    } else if (timeless && traces.length >= FEW_TRACES && goesAcross(traces)) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Counts go on from trace to trace more than from frame to frame with traces_in=%s; if"
                  + " the table lies the other way, give traces_in=%s.",
              direction.key(),
              other));
    }
  }

  /** Whether neighbouring traces are more alike than neighbouring frames, as time makes them. */
  private static boolean goesAcross(double[][] traces) {
    int frames = traces[0].length;
    double[] rows = new double[traces.length];
    double[] columns = new double[frames];
    double mean = 0;
    for (int i = 0; i < traces.length; i++) {
      if (traces[i].length != frames) {
        return false;
      }
      for (int t = 0; t < frames; t++) {
        rows[i] += traces[i][t] / frames;
        columns[t] += traces[i][t] / traces.length;
      }
      mean += rows[i] / traces.length;
    }
    double squares = 0;
    double along = 0;
    double across = 0;
    for (int i = 0; i < traces.length; i++) {
      for (int t = 0; t < frames; t++) {
        double here = traces[i][t] - rows[i] - columns[t] + mean;
        squares += here * here;
        if (t > 0) {
          along += here * (traces[i][t - 1] - rows[i] - columns[t - 1] + mean);
        }
        if (i > 0) {
          across += here * (traces[i - 1][t] - rows[i - 1] - columns[t] + mean);
        }
      }
    }
    double error = 1 / Math.sqrt((double) frames * traces.length);
    // A comparison with NaN is false.
    return (across - along) / squares > LEAST_CORRELATION + ERRORS * error;
  }
}
