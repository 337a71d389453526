package io.github.umlpsd.explorer;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.imagej.ImageJFiles;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.DecisionTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes what the window shows: the result folder, and the decisions beside it, where a later run
 * that replaces the folder still finds them.
 */
final class Saving {
  private final Parameters parameters;
  private final List<Session> sessions;
  private final List<Path> inputs;
  private final Decisions decisions;
  private final Path folder;
  private final Path file;

  /**
   * Takes the model as it is; called in the thread of the windows.
   *
   * @param sessions one, or one for each crystal, which want the same parameters
   * @param inputs the file of the movie, if it is known
   * @param folder for the results
   */
  Saving(List<Session> sessions, List<Path> inputs, Path folder) {
    Session session = sessions.get(0);
    this.sessions = sessions;
    this.inputs = inputs;
    this.folder = folder.toAbsolutePath().normalize();
    this.file = this.folder.resolveSibling(this.folder.getFileName() + "_decisions.csv");
    this.decisions = session.decisions();
    this.parameters = session.wanted(decisions.isEmpty() ? "" : file.toString(), folder.toString());
  }

  /**
   * Writes; may take seconds, since the classes are made as the parameters say.
   *
   * @throws UserException if it cannot be written
   */
  void write(Progress progress) {
    ResultFolder.checkTarget(folder);
    List<Analysis> analyses =
        sessions.stream()
            .map(session -> UmlPsd.analyze(session.subject(), parameters, progress))
            .toList();
    writeDecisions();
    new Outcome(
            analyses.get(0).name(),
            parameters,
            analyses,
            Optional.empty(),
            Optional.of(folder),
            inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(JobRecord.of(sessions.get(0).job(), inputs, true, parameters)))
        .write(folder, new ImageJFiles(), progress);
  }

  private void writeDecisions() {
    if (decisions.isEmpty()) {
      return;
    }
    try {
      WholeFile.replace(file, part -> CsvFile.writeFile(part, DecisionTable.of(decisions)));
    } catch (IOException e) {
      throw UserException.of("The decisions cannot be written to " + file, e);
    }
  }

  /** The words with which the same comes out without the window. */
  Map<ParameterKey, String> words() {
    Map<ParameterKey, String> words = sessions.get(0).words();
    words.put(ParameterKey.OUTPUT, folder.toString());
    if (!decisions.isEmpty()) {
      words.put(ParameterKey.DECISIONS, file.toString());
    }
    return words;
  }
}
