package io.github.umlpsd.results;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A table of traces as a user asks for it. */
public final class TableInput {
  private TableInput() {}

  /** What is asked for: the table, and the parameters of a job. */
  public static List<UserParameter> keys(JobKind kind) {
    List<UserParameter> keys = new ArrayList<>(List.of(TableKey.values()));
    keys.addAll(kind.keys());
    return keys;
  }

  /**
   * The table that a user names.
   *
   * @throws UserException if none is named, or a word is not understood
   */
  public static Input.OfTable of(Map<? extends UserParameter, String> typed) {
    Words words = new Words(typed);
    return new Input.OfTable(file(words.text(TableKey.TABLE)), format(words));
  }

  /**
   * What a user says about a table, beside its file.
   *
   * @throws UserException if a word is not understood
   */
  public static TraceTableFormat format(Words words) {
    return new TraceTableFormat(
        words.choice(TableKey.TRACES_IN, TraceTableFormat.Direction.class),
        words.wholeOrAuto(TableKey.LEADING_COLUMNS),
        words.text(TableKey.VARIABLE),
        words.choice(TableKey.DECIMAL, TraceTableFormat.Decimal.class));
  }

  private static Path file(String text) {
    if (text.isEmpty()) {
      throw new UserException("table is empty; give the path of a table of traces.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException("table is '" + text + "', which is no name of a file.", e);
    }
  }
}
