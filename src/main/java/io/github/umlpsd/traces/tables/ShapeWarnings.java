package io.github.umlpsd.traces.tables;

import java.util.List;
import java.util.Locale;

/** Finds tables that were most likely read the wrong way round. */
final class ShapeWarnings {
  /** Traces with fewer frames are rare. */
  private static final int FEW_FRAMES = 20;

  private ShapeWarnings() {}

  /** Warns of many very short traces. */
  static void add(
      int traces, int frames, TraceTableFormat.Direction direction, List<String> warnings) {
    if (frames < FEW_FRAMES && traces > 2 * frames) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The table has %d traces of only %d frames; traces_in is %s: check it.",
              traces,
              frames,
              direction.key()));
    }
  }
}
