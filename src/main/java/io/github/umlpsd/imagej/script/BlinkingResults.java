package io.github.umlpsd.imagej.script;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.imagej.ImageJFiles;
import io.github.umlpsd.imagej.windows.OutcomeWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.OutcomeTables;
import io.github.umlpsd.results.tables.Table;
import java.nio.file.Path;
import java.util.List;

/** What a script gets back. */
public final class BlinkingResults {
  private final Outcome outcome;
  private List<Table> made;

  /** Wraps what a job found. */
  public BlinkingResults(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The results in a line, or a line for each crystal that was analysed alone. */
  public String summary() {
    return outcome.summary();
  }

  /** What a user should know, one sentence each. */
  public List<String> warnings() {
    return outcome.warnings();
  }

  /** Names of the tables, those of the files without ending. */
  public List<String> tables() {
    return all().stream().map(Table::name).toList();
  }

  /**
   * One table, for example {@code spots}.
   *
   * @throws UserException if there is no such table; the nearest one is told
   */
  public Table table(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new UserException(UnknownWord.of(name, tables()).sentence("table")));
  }

  /** Made when the first one is asked for, since all of them take a while. */
  private synchronized List<Table> all() {
    if (made == null) {
      made = OutcomeTables.of(outcome);
    }
    return made;
  }

  /**
   * Everything that was found, as values; the first, if crystals were analysed alone.
   *
   * @throws UserException if only profiles were asked for
   */
  public Analysis analysis() {
    if (outcome.analyses().isEmpty()) {
      throw new UserException("Only profiles were asked for; call analyze for classes.");
    }
    return outcome.analyses().get(0);
  }

  /** All analyses: one, or one for each crystal. */
  public List<Analysis> analyses() {
    return outcome.analyses();
  }

  /**
   * Writes the result folder.
   *
   * @throws UserException if it cannot be written
   */
  public void save(String folder) {
    outcome.write(Path.of(TypedName.plain(folder)), new ImageJFiles(), Progress.NONE);
  }

  /** Opens the windows of the results. */
  public void show() {
    OutcomeWindows.show(null, outcome);
  }
}
