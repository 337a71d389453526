package io.github.umlpsd.traces.tables.cells;

import java.util.ArrayList;
import java.util.List;

/** What stands between the cells of a line of text. */
public enum Separator {
  TAB('\t', "tab"),
  SEMICOLON(';', "semicolon"),
  COMMA(',', "comma"),
  BAR('|', "bar"),
  BLANKS(' ', "blanks"),
  /** One number a line. */
  NONE('\n', "none");

  private static final char QUOTE = '"';

  private final char sign;
  private final String word;

  Separator(char sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  /** Its name for people. */
  public String word() {
    return word;
  }

  /**
   * Cuts a line into cells. Blanks around a cell are taken away, and so are quotes; what is between
   * quotes stays together, with a doubled quote for one.
   */
  public String[] split(String line) {
    if (this == BLANKS) {
      return splitAtBlanks(trim(line.replace('\t', ' ')));
    }
    if (line.indexOf(QUOTE) >= 0) {
      return splitQuoted(line);
    }
    List<String> cells = new ArrayList<>();
    for (int at = first(line), end; at <= line.length(); at = next(line, end)) {
      end = end(line, at);
      cells.add(trim(line.substring(at, end)));
    }
    return cells.toArray(String[]::new);
  }

  /** Where the first cell of a line without quotes begins; behind the line if there is none. */
  int first(String line) {
    return this == BLANKS ? behindBlanks(line, 0) : 0;
  }

  /** Where the cell ends that begins here, blanks around it included. */
  int end(String line, int from) {
    if (this == BLANKS) {
      int end = from;
      while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
        end++;
      }
      return end;
    }
    int end = line.indexOf(sign, from);
    return end < 0 ? line.length() : end;
  }

  /** Where the cell behind one begins that ends here; behind the line if there is none. */
  int next(String line, int end) {
    return this == BLANKS ? behindBlanks(line, end) : end + 1;
  }

  private static int behindBlanks(String line, int from) {
    int at = from;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at == line.length() ? at + 1 : at;
  }

  private static String[] splitAtBlanks(String line) {
    return line.indexOf(QUOTE) >= 0
        ? BLANKS.splitQuoted(line.replaceAll(" +", " "))
        : line.split(" +");
  }

  private String[] splitQuoted(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == QUOTE && inside && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
        cell.append(QUOTE);
        i++;
      } else if (c == QUOTE) {
        inside = !inside;
      } else if (c == sign && !inside) {
        cells.add(trim(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(trim(cell.toString()));
    return cells.toArray(String[]::new);
  }

  /** Without blanks at its ends; control signs are no blanks, so that they are seen and refused. */
  public static String trim(String text) {
    int from = behindLeading(text, 0, text.length());
    return text.substring(from, beforeTrailing(text, from, text.length()));
  }

  /**
   * Where a part of a line begins without the blanks before it; its end if there is nothing else.
   */
  static int behindLeading(String line, int from, int to) {
    int at = from;
    while (at < to && isBlank(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where a part of a line ends without the blanks behind it. */
  static int beforeTrailing(String line, int from, int to) {
    int at = to;
    while (at > from && isBlank(line.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** What may stand around a cell. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u2007' || c == '\u202f';
  }
}
