package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.TextEncoding;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.TableFacts;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file as lines of cells: encoding and separator are chosen once for the whole file. */
public final class TextSource {
  private static final int HEAD_LINES = 1000;
  private static final int HEAD_SIGNS = 1 << 22;

  /** So many in the first line are no damaged cell. */
  private static final int MANY_ZEROS = 4;

  private TextSource() {}

  /** What to do with the lines of a file. */
  public interface Use<T> {
    T with(Line.Source lines, Separator separator, TableFacts.Source about) throws IOException;
  }

  /**
   * Opens a file, hands its lines on, and closes it.
   *
   * @throws IOException if it cannot be read
   */
  public static <T> T open(Path file, TraceTableFormat format, Use<T> use) throws IOException {
    TextEncoding encoding = TextEncoding.of(file);
    List<TextLines.Text> head;
    try (BufferedReader in = encoding.open(file)) {
      head = new TextLines(file, in).head(HEAD_LINES, HEAD_SIGNS);
    }
    checkText(file, head);
    Separator separator = SeparatorChoice.of(head, format.decimal(), file.toString());
    Map<String, String> details = new LinkedHashMap<>();
    details.put("encoding", encoding.word());
    details.put("separator", separator.word());
    try (BufferedReader in = encoding.open(file)) {
      TextLines lines = new TextLines(file, in);
      Line.Source source =
          () -> {
            TextLines.Text text = lines.next();
            return text == null ? null : new Line(text, separator);
          };
      return use.with(source, separator, new TableFacts.Source("text", details));
    }
  }

  /** Characters of number zero stand in no text. */
  private static void checkText(Path file, List<TextLines.Text> head) {
    if (!head.isEmpty() && head.get(0).text().chars().filter(c -> c == 0).count() >= MANY_ZEROS) {
      throw new UserException(
          file
              + " is no text, but a binary file of a kind that is not read; save the traces as CSV,"
              + " .xlsx, .npy or MATLAB's -v7.");
    }
  }

  /** With the decimal sign that was found while reading. */
  public static TableFacts.Source withDecimal(TableFacts.Source about, NumberReader reader) {
    if (!about.details().containsKey("separator")) {
      return about;
    }
    Map<String, String> details = new LinkedHashMap<>(about.details());
    details.put("decimal_sign", reader.decimalSign());
    return new TableFacts.Source(about.kind(), details);
  }
}
