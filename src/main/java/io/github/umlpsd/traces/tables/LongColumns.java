package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.cells.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which columns of a long table hold what.
 *
 * @param names of all columns
 * @param trace names or numbers of traces
 * @param frame numbers of frames
 * @param time times, if there are any
 * @param counts what is measured
 */
record LongColumns(List<String> names, int trace, int frame, OptionalInt time, int counts) {
  private static final List<String> TRACE =
      List.of(
          "track_id",
          "track id",
          "trackid",
          "track",
          "trace",
          "trace_id",
          "molecule",
          "molecule_id",
          "uid",
          "particle",
          "particle_id",
          "spot",
          "spot_id",
          "roi",
          "trajectory");

  private static final List<String> FRAME = List.of("frame", "frames", "t", "slice", "frame_id");

  private static final List<String> TIME = List.of("position_t", "time");

  private static final List<String> COUNTS =
      List.of(
          "mean_intensity_ch1",
          "mean_intensity01",
          "mean_intensity",
          "intensity",
          "counts",
          "total_intensity_ch1",
          "total_intensity",
          "mean",
          "signal",
          "intensity [photon]");

  /** Whether a first line is the header of a spot table of TrackMate, which is always long. */
  static boolean isTrackMate(Line line) {
    List<String> names = lower(line);
    return names.contains("track_id") && names.contains("frame");
  }

  /** Whether a line names columns of traces and of frames. */
  static boolean isLong(Line line) {
    List<String> names = lower(line);
    return first(names, TRACE).isPresent() && first(names, FRAME).isPresent();
  }

  /** Whether a column of this name, in lower case, names traces. */
  static boolean namesTraces(String name) {
    return TRACE.contains(name);
  }

  private static List<String> lower(Line line) {
    List<String> names = new ArrayList<>();
    for (String cell : line.cells()) {
      names.add(cell.toLowerCase(Locale.ROOT));
    }
    return names;
  }

  /**
   * @param variable name of the column of counts; empty = the first usual one
   * @return empty if the line does not name traces and frames
   * @throws UserException if the column of counts is not there
   */
  static Optional<LongColumns> of(String file, Line line, String variable) {
    List<String> names = lower(line);
    OptionalInt trace = first(names, TRACE);
    OptionalInt frame = first(names, FRAME);
    if (trace.isEmpty() || frame.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt counts =
        variable.isEmpty()
            ? first(names, COUNTS)
            : first(names, List.of(variable.toLowerCase(Locale.ROOT)));
    if (counts.isEmpty()) {
      throw new UserException(
          file
              + (variable.isEmpty()
                  ? " has no column of intensities that is known"
                  : " has no column '" + variable + "'")
              + "; give variable as one of: "
              + String.join(", ", line.cells()));
    }
    OptionalInt time = first(names, TIME);
    for (int i = 0; i < names.size() && time.isEmpty(); i++) {
      if (TimeUnit.role(names.get(i)) == TimeUnit.Role.TIME && i != frame.getAsInt()) {
        time = OptionalInt.of(i);
      }
    }
    return Optional.of(
        new LongColumns(
            List.of(line.cells()), trace.getAsInt(), frame.getAsInt(), time, counts.getAsInt()));
  }

  private static OptionalInt first(List<String> names, List<String> wanted) {
    for (String word : wanted) {
      int at = names.indexOf(word);
      if (at >= 0) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }
}
