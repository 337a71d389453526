package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.cells.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables that ImageJ measured: several columns for each region, such as Area1, Mean1, Area2, Mean2,
 * of which one kind is the traces, and a column of labels.
 */
final class ImageJResults {
  private static final String LABEL = "label";
  private static final String USUAL = "mean";

  /** Measurements of the light in a region. */
  private static final Set<String> LIGHT =
      Set.of("mean", "intden", "rawintden", "median", "mode", "min", "max", "stddev");

  /** Measurements of anything else. */
  private static final Set<String> OTHERS =
      Set.of(
          "area",
          "x",
          "y",
          "xm",
          "ym",
          "perim.",
          "bx",
          "by",
          "width",
          "height",
          "major",
          "minor",
          "angle",
          "circ.",
          "feret",
          "feretx",
          "ferety",
          "feretangle",
          "minferet",
          "ar",
          "round",
          "solidity",
          "skew",
          "kurt",
          "%area");

  /** Behind the measurement stands the number or the name of the region, if there are several. */
  private static final Pattern NAME = Pattern.compile("([^\\d(]+?)(\\d+|\\(.*\\))?");

  private ImageJResults() {}

  /** Lines without the labels that ImageJ writes behind the number of the row. */
  static Line.Source withoutLabels(Line first, Line.Source lines) {
    boolean labelled =
        first != null
            && first.cells().length > 2
            && first.cells()[0].isEmpty()
            && first.cells()[1].toLowerCase(Locale.ROOT).equals(LABEL)
            && measurement(first.cells()[2]) != null;
    if (!labelled) {
      return lines;
    }
    return () -> {
      Line line = lines.next();
      if (line == null || line.cells().length < 2) {
        return line;
      }
      String[] cells = line.cells().clone();
      cells[1] = "";
      return new Line(line.number(), cells);
    };
  }

  private static String measurement(String name) {
    Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT).strip());
    boolean known =
        matcher.matches()
            && (LIGHT.contains(matcher.group(1)) || OTHERS.contains(matcher.group(1)));
    return known ? matcher.group(1) : null;
  }

  /**
   * The columns of one kind of measurement; all columns if there are not several kinds of them.
   *
   * @param file what to call the table in messages
   * @param all columns of the table
   * @param columns numbers of columns that may be traces, from 0
   * @param variable the kind; empty = the mean
   * @param warnings takes a word on what was left out
   * @throws UserException if there is no such kind, or no mean and nothing is named
   */
  static List<Integer> choose(
      String file, Columns all, List<Integer> columns, String variable, List<String> warnings) {
    Map<String, List<Integer>> kinds = new LinkedHashMap<>();
    for (int column : columns) {
      String kind = measurement(all.text(column));
      if (kind == null) {
        return columns;
      }
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(column);
    }
    if (kinds.size() < 2 || kinds.keySet().stream().noneMatch(LIGHT::contains)) {
      return columns;
    }
    String wanted = variable.isEmpty() ? USUAL : variable.toLowerCase(Locale.ROOT);
    String names = String.join(", ", kinds.keySet());
    if (!kinds.containsKey(wanted)) {
      throw new UserException(
          file
              + " holds several measurements of each region"
              + (variable.isEmpty() ? "" : ", but no '" + variable + "'")
              + "; give variable as one of: "
              + names
              + ".");
    }
    warnings.add(
        "The table holds several measurements of each region ("
            + names
            + "): the traces are "
            + wanted
            + "; variable chooses.");
    return kinds.get(wanted);
  }
}
