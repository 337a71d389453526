package io.github.umlpsd.traces.tables;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.util.List;
import java.util.Locale;

/** Finds tables that were most likely read the wrong way round. */
final class ShapeWarnings {
  /** Traces with fewer frames are rare. */
  private static final int FEW_FRAMES = 20;

  private ShapeWarnings() {}

  /** Warns of many very short traces. */
  static void add(int traces, int frames, Direction direction, List<String> warnings) {
    if (frames < FEW_FRAMES && traces > 2 * frames) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The table has %d traces of only %d frames with traces_in=%s; if it lies the other way,"
                  + " give traces_in=%s.",
              traces,
              frames,
              direction.key(),
              direction == Direction.ROWS ? Direction.COLUMNS.key() : Direction.ROWS.key()));
    }
  }
}
