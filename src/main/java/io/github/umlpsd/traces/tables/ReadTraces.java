package io.github.umlpsd.traces.tables;

import io.github.umlpsd.traces.TraceSet;
import java.util.List;

/**
 * Traces that were read from a file, with what was understood of it.
 *
 * @param facts how the file was read
 * @param warnings what a user should know, one sentence each
 */
public record ReadTraces(TraceSet traces, TableFacts facts, List<String> warnings) {
  public ReadTraces {
    warnings = List.copyOf(warnings);
  }
}
