package io.github.umlpsd.traces.tables;

import io.github.umlpsd.traces.tables.TimeUnit.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which columns behind the times are traces: what is empty, or counts or times rows, is none. */
final class TraceColumns {
  /** Names of what spreadsheets hold beside traces; a number may follow, a unit, or a bracket. */
  private static final Pattern SUMMARY =
      Pattern.compile(
          "(?:mean|average|avg|mittelwert|moyenne|media|median|sum|summe|total|std|stdev|std\\.? ?dev"
              + "\\.?|sd|sem|s\\.?e\\.?|error|err|fehler|background|backgr|bg|bgd|bkg|bkgd|baseline"
              + "|untergrund|hintergrund|\\w+ ?\\([xy]er\\W?\\)|.+[ _](?:std|stdev|sd|sem|err|error))(?:[ (\\[/].*)?");

  private final Columns all;
  private final List<String> warnings;

  private TraceColumns(Columns all, List<String> warnings) {
    this.all = all;
    this.warnings = warnings;
  }

  /**
   * The columns that are traces, from 0.
   *
   * @param file what to call the table in messages
   * @param leading columns before them
   * @param times empty if there are none
   * @param variable kind of measurement, if there are several of each region; may be empty
   * @param warnings takes a word on each column that is left out
   */
  static List<Integer> choose(
      String file,
      Columns all,
      int leading,
      double[] times,
      String variable,
      List<String> warnings) {
    TraceColumns columns = new TraceColumns(all, warnings);
    List<Integer> kept = new ArrayList<>();
    for (int c = leading; c < all.count(); c++) {
      if (columns.isTrace(c, times)) {
        kept.add(c);
      }
    }
    List<Integer> chosen = ImageJResults.choose(file, all, kept, variable, warnings);
    if (!variable.isEmpty() && chosen.size() == kept.size()) {
      warnings.add(
          "variable is '" + variable + "', but a table of columns has nothing that it chooses.");
    }
    boolean someSound = !chosen.stream().allMatch(columns::soundsLikeSummary);
    for (int c : chosen) {
      double[] trace = all.values(c);
      if (someSound && columns.soundsLikeSummary(c)) {
        columns.tell(
            c,
            "("
                + all.name(c).quoted()
                + ") sounds like a mean, an error or a background, but was taken as a trace; leave"
                + " it out if it is none");
      }
      if (Series.isRamp(trace)) {
        columns.tell(
            c, "changes by the same step in each row, as times do, but was taken as a trace");
      }
    }
    return chosen;
  }

  private boolean soundsLikeSummary(int column) {
    return SUMMARY.matcher(all.name(column).text().toLowerCase(Locale.ROOT)).matches();
  }

  private boolean isTrace(int column, double[] times) {
    double[] values = all.values(column);
    ColumnName name = all.name(column);
    boolean named = !all.text(column).isEmpty();
    String fault = "";
    if (!named && Arrays.stream(values).allMatch(Double::isNaN)) {
      fault = "is empty";
    } else if (Arrays.equals(values, times)) {
      fault = "repeats the times";
    } else if (named && name.role().filter(Role.TIME::equals).isPresent() && Series.rises(values)) {
      fault = "(" + name.quoted() + ") holds times";
    } else if (named && name.isRowNumber() && (Series.counts(values) || isOneNumber(values))) {
      fault = "(" + name.quoted() + ") numbers rows";
    }
    if (!fault.isEmpty()) {
      tell(column, fault + " and was left out");
    }
    return fault.isEmpty();
  }

  private static boolean isOneNumber(double[] values) {
    return Series.allWhole(values) && Arrays.stream(values).allMatch(v -> v == values[0]);
  }

  private void tell(int column, String what) {
    warnings.add("Column " + (column + 1) + " " + what + ".");
  }
}
