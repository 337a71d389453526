package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Locale;

/** From times in a file and what the user gave to the frame interval, with its source. */
final class Times {
  /** A given interval that differs by more from the times is worth a word. */
  private static final double DIFFERENT = 0.01;

  private Times() {}

  /**
   * The interval: the given one, else that of the times.
   *
   * @param times in the unit of the file
   * @param name what the header says of them
   * @param where for example {@code column 1}
   * @param given in s, or 0
   * @param warnings takes what a user should know
   * @throws UserException if no interval is given, and the times have gaps, are uneven, or of a
   *     unit that nobody knows
   */
  static TableFacts.Interval interval(
      String file,
      double[] times,
      ColumnName name,
      String where,
      TimeAxis.Place place,
      double given,
      List<String> warnings) {
    boolean known = name.unit().map(unit -> !Double.isNaN(unit.seconds())).orElse(true);
    String unit = name.unit().map(TimeUnit.Named::unit).orElse("s");
    double seconds = name.unit().map(TimeUnit.Named::seconds).orElse(1.0);
    if (!(given > 0) && (!known || name.clashes())) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: the header names %s unit of time for %s, %s; write s, ms, us, min or h, or give"
                  + " frame_interval in seconds.",
              file,
              known ? "more than one" : "an unknown",
              where,
              name.quoted()));
    }
    TimeAxis axis = TimeAxis.of(times, place, unit);
    if (axis.fault().isPresent()) {
      if (!(given > 0)) {
        throw new UserException(
            file
                + ": "
                + axis.fault().get()
                + "; traces must be evenly sampled: fill or cut the table, or give frame_interval"
                + " in seconds to take its rows as even.");
      }
      warnings.add(
          sentence(axis.fault().get())
              + " The rows were taken as even, as frame_interval is given.");
    }
    axis.note().ifPresent(note -> warnings.add(sentence(note)));
    if (given > 0) {
      warnIfDifferent(given, axis.step() * seconds, where, known, warnings);
      return new TableFacts.Interval(given, unit, "given");
    }
    if (name.unit().isEmpty() && axis.step() >= 1) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "No unit is named for the times in %s; their step of %s was taken as seconds.",
              where,
              TableFacts.number(axis.step())));
    }
    String assumed = name.unit().isEmpty() ? ", no unit named" : "";
    return new TableFacts.Interval(
        axis.step() * seconds, unit, "times in " + where + " in " + unit + assumed);
  }

  private static void warnIfDifferent(
      double given, double found, String where, boolean known, List<String> warnings) {
    if (known && Math.abs(found - given) > DIFFERENT * given) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "frame_interval is given as %s s, but the times in %s step by %s s.",
              TableFacts.number(given),
              where,
              TableFacts.number(found)));
    }
  }

  private static String sentence(String clause) {
    return Character.toUpperCase(clause.charAt(0)) + clause.substring(1) + ".";
  }
}
