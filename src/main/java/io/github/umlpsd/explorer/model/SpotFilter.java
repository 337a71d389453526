package io.github.umlpsd.explorer.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which rows of a table are shown, as a user types it: words that must stand somewhere in a row,
 * and conditions such as {@code beta>1.2} or {@code class=2}; all must hold.
 */
public final class SpotFilter {
  private static final Pattern CONDITION =
      Pattern.compile("([a-z_ ]+?)\\s*(<=|>=|=|<|>)\\s*(\\S+)");

  private final List<Condition> conditions = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private record Condition(String column, String sign, String value) {
    boolean holds(Object cell) {
      String text = String.valueOf(cell);
      try {
        double number = Double.parseDouble(text);
        double bound = Double.parseDouble(value);
        return switch (sign) {
          case "<" -> number < bound;
          case ">" -> number > bound;
          case "<=" -> number <= bound;
          case ">=" -> number >= bound;
          default -> number == bound;
        };
      } catch (NumberFormatException e) {
        return sign.equals("=") && text.equalsIgnoreCase(value);
      }
    }
  }

  /**
   * @param text what the user typed; blank for all rows
   */
  public SpotFilter(String text) {
    for (String part :
        text.toLowerCase(Locale.ROOT).replaceAll("\\s*([<>=]+)\\s*", "$1").split("[ ,]+")) {
      Matcher condition = CONDITION.matcher(part);
      if (condition.matches()) {
        conditions.add(new Condition(condition.group(1), condition.group(2), condition.group(3)));
      } else if (!part.isBlank()) {
        words.add(part);
      }
    }
  }

  /**
   * Whether a row is shown.
   *
   * @param columns names, in lower case
   * @param cell of a column, by its index
   */
  public boolean shows(List<String> columns, Function<Integer, Object> cell) {
    for (Condition condition : conditions) {
      int column = columns.indexOf(condition.column);
      if (column < 0 || !condition.holds(cell.apply(column))) {
        return false;
      }
    }
    StringBuilder row = new StringBuilder();
    for (int c = 0; c < columns.size(); c++) {
      row.append(String.valueOf(cell.apply(c)).toLowerCase(Locale.ROOT)).append('\n');
    }
    return words.stream().allMatch(word -> row.indexOf(word) >= 0);
  }
}
