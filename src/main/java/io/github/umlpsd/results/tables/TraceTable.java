package io.github.umlpsd.results.tables;

import io.github.umlpsd.traces.TraceSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;

/** Writes traces as a table: the time in s in the first column, then a column per trace. */
public final class TraceTable {
  private TraceTable() {}

  /**
   * Writes {@code time_s,spot_1,spot_2,...}.
   *
   * @param spotNumber number of each trace's spot
   */
  public static void write(Path file, TraceSet traces, IntUnaryOperator spotNumber)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("time_s");
      for (int i = 0; i < traces.size(); i++) {
        out.write(",spot_" + spotNumber.applyAsInt(i));
      }
      out.write('\n');
      writeRows(out, traces);
    }
  }

  private static void writeRows(BufferedWriter out, TraceSet traces) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int t = 0; t < traces.frames(); t++) {
      line.setLength(0);
      line.append(Numbers.seconds(t, traces.frameIntervalSeconds()));
      for (int i = 0; i < traces.size(); i++) {
        line.append(',').append(Numbers.text(traces.value(i, t)));
      }
      out.append(line.append('\n'));
    }
  }
}
