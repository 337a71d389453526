package io.github.umlpsd.traces.tables;

import io.github.umlpsd.traces.tables.cells.Line;
import io.github.umlpsd.traces.tables.cells.NumberReader;
import io.github.umlpsd.traces.tables.cells.Separator;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line above the numbers.
 *
 * @param comment whether it began with a sign for comments, which is taken away
 * @param numbers number of cells that are numbers
 */
record HeadLine(Line line, boolean comment, int numbers) {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+([.,]\\d+)?(e-?\\d+)?");
  private static final String COMMENT_SIGNS = "#%";

  /** A line of names or units. */
  static HeadLine names(Line line, int numbers) {
    return new HeadLine(line, false, numbers);
  }

  /** A line that began with a sign for comments. */
  static HeadLine comment(Line line) {
    String[] cells = line.cells().clone();
    String first = cells[0];
    int at = 0;
    while (at < first.length()
        && (COMMENT_SIGNS.indexOf(first.charAt(at)) >= 0 || first.charAt(at) == '/')) {
      at++;
    }
    cells[0] = Separator.trim(first.substring(at));
    return new HeadLine(new Line(line.number(), cells), true, 0);
  }

  /** Whether a first cell opens a comment. */
  static boolean opensComment(String cell) {
    return !cell.isEmpty() && (COMMENT_SIGNS.indexOf(cell.charAt(0)) >= 0 || cell.startsWith("//"));
  }

  /** With {@code (s)} and {@code / s} put back to their word, for lines that were cut at blanks. */
  HeadLine joined() {
    StringBuilder text = new StringBuilder();
    for (String cell : line.cells()) {
      boolean joins =
          cell.startsWith("(")
              || cell.startsWith("[")
              || cell.startsWith("/")
              || text.toString().endsWith("/");
      text.append(text.length() == 0 ? "" : joins ? " " : "\n").append(cell);
    }
    return new HeadLine(new Line(line.number(), text.toString().split("\n")), comment, numbers);
  }

  /** The same without its first cells; comments stay whole. */
  HeadLine without(int cells) {
    String[] all = line.cells();
    String[] rest =
        all.length > cells ? Arrays.copyOfRange(all, cells, all.length) : new String[] {""};
    return comment ? this : new HeadLine(new Line(line.number(), rest), false, numbers);
  }

  /** Whether it says no more than the unit of the times in its first cell. */
  boolean isUnit() {
    return filled() == 1 && TimeUnit.isUnit(line.cells()[0]);
  }

  /** How many cells hold something. */
  int filled() {
    return (int) Arrays.stream(line.cells()).filter(cell -> !cell.isEmpty()).count();
  }

  /** Number behind the last cell that holds something. */
  int width() {
    return IntStream.range(0, line.cells().length)
            .filter(i -> !line.cells()[i].isEmpty())
            .max()
            .orElse(-1)
        + 1;
  }

  /** Whether it can name the columns of a table of this width. */
  boolean fits(int width) {
    return filled() >= Math.max(1, Math.min(2, width)) && 2 * filled() >= width;
  }

  /**
   * Whether a comment may be a row of numbers: all of its cells are numbers, or, if it was not cut
   * at blanks as any sentence would be, the first one and more than half.
   */
  boolean mayBeRow(Separator separator) {
    if (width() < 2 || numbersFrom(0).isPresent()) {
      return width() > 1;
    }
    NumberReader reader = new NumberReader(TraceTableFormat.Decimal.AUTO);
    String[] cells = line.cells();
    long found =
        Arrays.stream(cells).filter(c -> reader.read(c) == NumberReader.Kind.NUMBER).count();
    return separator != Separator.BLANKS
        && reader.read(cells[0]) == NumberReader.Kind.NUMBER
        && 2 * found > width();
  }

  /**
   * Where a series of numbers or of names with a number, such as {@code t0, t1}, begins that goes
   * on to the end; 0 if it begins in the first cell, or there is none.
   */
  int seriesStart() {
    String[] cells = line.cells();
    int end = width();
    int from = end;
    while (from > 0 && kind(cells[from - 1]).equals(kind(cells[end - 1]))) {
      from--;
    }
    boolean counts = end - from >= 3 && cells[end - 1].chars().anyMatch(Character::isDigit);
    for (int i = from + 1; counts && i < end; i++) {
      counts = digits(cells[i]) > digits(cells[i - 1]);
    }
    return counts ? from : 0;
  }

  /** A name without its number. */
  private static String kind(String cell) {
    return NUMBER.matcher(cell).replaceAll("#");
  }

  private static double digits(String cell) {
    Matcher number = NUMBER.matcher(cell);
    return number.find() ? Double.parseDouble(number.group().replace(',', '.')) : Double.NaN;
  }

  /** The whole numbers or times from a column on, if all cells there are numbers. */
  Optional<double[]> numbersFrom(int column) {
    NumberReader reader = new NumberReader(TraceTableFormat.Decimal.AUTO);
    String[] cells = line.cells();
    int width = width();
    if (column >= width) {
      return Optional.empty();
    }
    double[] numbers = new double[width - column];
    for (int i = column; i < width; i++) {
      if (reader.read(cells[i]) != NumberReader.Kind.NUMBER) {
        return Optional.empty();
      }
      numbers[i - column] = reader.value();
    }
    return Optional.of(numbers);
  }
}
