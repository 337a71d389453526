package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Rows that come in threes of one name, as programs for energy transfer write them: donor, acceptor
 * and their efficiency, of which one is a trace.
 */
final class ChannelRows {
  private static final List<String> CHANNELS = List.of("donor", "acceptor", "fret");

  private ChannelRows() {}

  /**
   * The rows of one channel, or all rows if they do not come in threes.
   *
   * @param labels name in front of each row
   * @param variable the channel; empty = donor
   * @param warnings takes a word on what was left out
   * @throws UserException if there is no such channel
   */
  static List<double[]> choose(
      List<String> labels, List<double[]> rows, String variable, List<String> warnings) {
    if (!comeInThrees(labels)) {
      return rows;
    }
    String wanted = variable.isEmpty() ? CHANNELS.get(0) : variable.toLowerCase(Locale.ROOT);
    int channel = CHANNELS.indexOf(wanted);
    if (channel < 0) {
      throw new UserException(
          "variable is '"
              + variable
              + "', but must be one of: "
              + String.join(", ", CHANNELS)
              + ", as the rows come in threes of one name.");
    }
    List<double[]> chosen = new ArrayList<>();
    for (int i = channel; i < rows.size(); i += CHANNELS.size()) {
      chosen.add(rows.get(i));
    }
    warnings.add(
        "The rows come in threes of one name, donor, acceptor and efficiency: the traces are those"
            + " of the "
            + wanted
            + "; variable chooses.");
    return chosen;
  }

  /**
   * The unit of times that name none: milliseconds, as SPARTAN writes them, unless they step by
   * less than 1.
   *
   * @param warnings takes a word on it
   */
  static ColumnName times(double[] values, List<String> warnings) {
    boolean milliseconds = values[1] - values[0] >= 1;
    if (milliseconds) {
      warnings.add(
          "No unit is named for the times above the molecules; they were taken as milliseconds, as"
              + " SPARTAN writes them.");
    }
    return ColumnName.of(milliseconds ? List.of("time (ms)") : List.of());
  }

  /** Whether all rows come in threes of one name. */
  static boolean comeInThrees(List<String> labels) {
    int n = CHANNELS.size();
    Set<String> names = new HashSet<>();
    if (labels.isEmpty() || labels.size() % n != 0) {
      return false;
    }
    for (int i = 0; i < labels.size(); i += n) {
      String name = labels.get(i);
      if (name.isEmpty()
          || !names.add(name)
          || !name.equals(labels.get(i + 1))
          || !name.equals(labels.get(i + 2))) {
        return false;
      }
    }
    return true;
  }
}
