package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.UserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text as a spreadsheet means them: a quote that is not closed in its line goes on
 * in the next, as in a header of two lines in one cell.
 */
public final class TextLines {
  /** Lines that a quoted cell may have. */
  private static final int MOST_LINES = 20;

  /**
   * A line of text.
   *
   * @param number of the first of its lines in the file, from 1
   * @param text the line, or several with a blank between them
   */
  public record Text(int number, String text) {}

  private final Path file;
  private final BufferedReader in;
  private int read;

  /**
   * @param file what is read, for messages
   */
  public TextLines(Path file, BufferedReader in) {
    this.file = file;
    this.in = in;
  }

  /**
   * The next line, or null behind the last.
   *
   * @throws UserException if a quote is never closed
   */
  public Text next() throws IOException {
    String line = in.readLine();
    int number = ++read;
    if (line == null) {
      return null;
    }
    for (int i = 1; isOpen(line); i++) {
      String more = in.readLine();
      read++;
      if (more == null || i >= MOST_LINES) {
        throw new UserException(
            file + ": a quote in line " + number + " is not closed; mend or remove it.");
      }
      line += " " + more;
    }
    return new Text(number, line);
  }

  private static boolean isOpen(String line) {
    boolean open = false;
    for (int at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) {
      open = !open;
    }
    return open;
  }

  /** The first lines, at most so many lines and signs. */
  List<Text> head(int lines, int signs) throws IOException {
    List<Text> head = new ArrayList<>();
    int size = 0;
    Text text = next();
    while (text != null && head.size() < lines && size < signs) {
      head.add(text);
      size += text.text().length();
      text = next();
    }
    return head;
  }
}
