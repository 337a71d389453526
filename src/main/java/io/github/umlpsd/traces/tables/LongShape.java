package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds long tables that were taken for traces in columns: a column numbers frames or traces and
 * begins again for each trace or frame.
 */
final class LongShape {
  private static final Set<String> FRAMES = Set.of("frame", "frames", "slice", "frame_id", "t");

  /** Shorter runs may be a dot that is on and off in turn. */
  private static final int LEAST_RUN = 3;

  private LongShape() {}

  /**
   * Refuses a long table.
   *
   * @param leading columns that are no traces
   * @throws UserException if this is one
   */
  static void check(NumberTable table, Columns columns, int leading) {
    boolean namesTraces = false;
    for (int c = 0; c < columns.count(); c++) {
      String name = columns.text(c).toLowerCase(Locale.ROOT);
      namesTraces |= LongColumns.namesTraces(name) && repeats(columns.values(c));
    }
    for (int c = namesTraces ? 0 : leading; c < columns.count(); c++) {
      double[] values = columns.values(c);
      String name = columns.text(c).toLowerCase(Locale.ROOT);
      OptionalInt again = restart(values, columns);
      if (again.isEmpty() && FRAMES.contains(name) && repeats(values)) {
        again = OptionalInt.of(secondTime(values));
      }
      if (again.isPresent()) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s is a long table: column %d%s has the number %s again in line %d, as each trace"
                    + " or frame begins again; give traces_in=long, with a header that names the"
                    + " columns of traces and frames.",
                table.file(),
                c + 1,
                name.isEmpty() ? "" : " (" + name + ")",
                TableFacts.number(values[again.getAsInt()]),
                table.lines().get(again.getAsInt())));
      }
    }
  }

  /** Whole numbers that are not all different, and not all the same. */
  private static boolean repeats(double[] values) {
    return Series.allWhole(values)
        && Arrays.stream(values).distinct().limit(values.length).count() < values.length
        && Arrays.stream(values).anyMatch(value -> value != values[0]);
  }

  private static int secondTime(double[] values) {
    Set<Double> seen = new HashSet<>();
    int at = 0;
    while (seen.add(values[at])) {
      at++;
    }
    return at;
  }

  /**
   * Where numbers that count up by 1 begin again, in runs of one length, each with one number in
   * another column.
   */
  private static OptionalInt restart(double[] values, Columns columns) {
    int run = 1;
    while (run < values.length && values[run] == values[run - 1] + 1) {
      run++;
    }
    if (run < LEAST_RUN || run == values.length || !Series.allWhole(values)) {
      return OptionalInt.empty();
    }
    for (int i = run; i < values.length; i++) {
      if (values[i] != values[i - run]) {
        return OptionalInt.empty();
      }
    }
    int length = run;
    boolean numbered =
        IntStream.range(0, columns.count())
            .anyMatch(c -> isNumberOfRuns(columns.values(c), length));
    return numbered ? OptionalInt.of(run) : OptionalInt.empty();
  }

  private static boolean isNumberOfRuns(double[] values, int run) {
    for (int i = 1; i < values.length; i++) {
      if (values[i] == values[i - 1] == (i % run == 0)) {
        return false;
      }
    }
    return true;
  }
}
