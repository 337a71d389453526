package io.github.umlpsd.traces.tables.cells;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * A line of a table, cut into cells.
 *
 * @param number of the line in the file, from 1
 * @param cells without blanks at their ends
 */
public record Line(int number, String[] cells) {

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

  /** Whether nothing stands in the line. */
  public boolean isBlank() {
    for (String cell : cells) {
      if (!cell.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** A cell, or nothing where the line has ended before. */
  public String cell(int column) {
    return column < cells.length ? cells[column] : "";
  }
}
