package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/** A line of a table, which is cut into cells when they are asked for. */
public final class Line {
  private final int number;
  private final String text;
  private final Separator separator;
  private String[] cells;

  /**
   * A line that is cut already.
   *
   * @param number of the line in the file, from 1
   * @param cells without blanks at their ends
   */
  public Line(int number, String[] cells) {
    this(number, "", Separator.NONE, cells);
  }

  /** A line of text. */
  Line(TextLines.Text text, Separator separator) {
    this(text.number(), text.text(), separator, null);
  }

  private Line(int number, String text, Separator separator, String[] cells) {
    this.number = number;
    this.text = text;
    this.separator = separator;
    this.cells = cells;
  }

  /** Lines one after the other. */
  public interface Source {
    /** The next line, or null behind the last. */
    Line next() throws IOException;

    /** A line that was taken already, and those behind it. */
    static Source startingWith(Line first, Source rest) {
      Iterator<Line> once = first == null ? Collections.emptyIterator() : List.of(first).iterator();
      return () -> once.hasNext() ? once.next() : rest.next();
    }
  }

  /** Of the line in the file, from 1. */
  public int number() {
    return number;
  }

  /** The cells, without blanks at their ends. */
  public String[] cells() {
    cells = cells == null ? separator.split(text) : cells;
    return cells;
  }

  /** Number of signs of the text; 0 if it was given as cells. */
  int length() {
    return text.length();
  }

  /**
   * The line as nothing but numbers; null if the cells must be looked at, see {@link NumberRow}.
   */
  NumberRow numbers(TraceTableFormat.Decimal decimal) {
    return NumberRow.of(text, separator, decimal);
  }

  /** Whether nothing stands in the line. */
  public boolean isBlank() {
    for (String cell : cells()) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A cell, or nothing where the line has ended before. */
  public String cell(int column) {
    return column < cells().length ? cells()[column] : "";
  }
}
