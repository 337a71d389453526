package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines one after the other, whose numbers are read part by part on several threads before it is
 * known what the lines are: nearly all of them are nothing but numbers. While one thread fetches
 * the lines of a part, the others read theirs.
 */
public final class LinesAhead {
  private static final int PARTS_AT_ONCE = 256;
  private static final int PART_LINES = 256;
  private static final int PART_SIGNS = 1 << 16;

  private final Line.Source source;
  private final TraceTableFormat.Decimal decimal;
  private final Workers workers;
  private final List<List<Ahead>> parts = new ArrayList<>();
  private List<Ahead> part = List.of();
  private int nextPart;
  private int next;
  private Exception failure;

  /**
   * @param workers asked now and then whether to go on
   */
  public LinesAhead(Line.Source source, TraceTableFormat.Decimal decimal, Workers workers) {
    this.source = source;
    this.decimal = decimal;
    this.workers = workers;
  }

  /**
   * A line.
   *
   * @param numbers null if it is not only numbers
   */
  public record Ahead(Line line, NumberRow numbers) {}

  /**
   * The next line, or null behind the last. A failure to fetch lines is thrown where it belongs,
   * behind the lines before it.
   */
  public Ahead next() throws IOException {
    if (next == part.size()) {
      if (nextPart == parts.size()) {
        readAhead();
      }
      part = nextPart < parts.size() ? parts.get(nextPart++) : List.of();
      next = 0;
    }
    if (part.isEmpty() && failure instanceof IOException e) {
      throw e;
    }
    if (part.isEmpty() && failure instanceof RuntimeException e) {
      throw e;
    }
    return part.isEmpty() ? null : part.get(next++);
  }

  private void readAhead() {
    parts.clear();
    nextPart = 0;
    workers.forEach(
        "Reading",
        PARTS_AT_ONCE,
        task -> {
          List<Ahead> read = new ArrayList<>();
          for (Line line : fetch(read)) {
            read.add(new Ahead(line, line.numbers(decimal)));
          }
        });
  }

  /** The lines of the next part, whose place among the parts is taken by {@code read}. */
  private synchronized List<Line> fetch(List<Ahead> read) {
    List<Line> lines = new ArrayList<>();
    int signs = 0;
    try {
      while (failure == null && lines.size() < PART_LINES && signs < PART_SIGNS) {
        Line line = source.next();
        if (line == null) {
          break;
        }
        lines.add(line);
        signs += line.length();
      }
    } catch (IOException | RuntimeException e) {
      failure = e;
    }
    if (!lines.isEmpty()) {
      parts.add(read);
    }
    return lines;
  }
}
