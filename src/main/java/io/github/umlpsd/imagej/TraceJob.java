package io.github.umlpsd.imagej;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.windows.AnalysisWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a table of traces that were taken elsewhere to results. */
public final class TraceJob {
  private TraceJob() {}

  /** What is asked for: the table, and the parameters of the analysis. */
  public static List<UserParameter> keys() {
    List<UserParameter> keys = new ArrayList<>(List.of(TableKey.values()));
    keys.addAll(JobKind.TRACES.keys());
    return keys;
  }

  /**
   * Analyses the traces of a table; writes the results if the parameters name a folder.
   *
   * @param windows whether to show tables and plots
   * @throws UserException if the table or a parameter is wrong
   */
  public static Analysis run(Map<UserParameter, String> typed, boolean windows, Progress progress) {
    Parameters parameters = Parameters.of(JobKind.TRACES, typed);
    Words words = new Words(typed);
    Path table = table(words);
    parameters.output().ifPresent(folder -> ResultFolder.checkTarget(folder, table));
    TraceTableFormat format =
        TraceTableFormat.of(
            words.choice(TableKey.TRACES_IN, TraceTableFormat.Direction.class),
            words.wholeOrAuto(TableKey.LEADING_COLUMNS));
    TraceSet traces =
        TraceTableReader.read(table, format, parameters.movie().frameIntervalSeconds());
    Analysis analysis =
        UmlPsd.analyze(table.getFileName().toString(), traces, parameters, progress);
    parameters.output().ifPresent(folder -> AnalysisFolder.write(folder, analysis, progress));
    progress.checkCanceled();
    if (windows) {
      AnalysisWindows.show(analysis);
    }
    JobLog.tell(
        table.toString(),
        List.of(analysis.summary()),
        analysis.warnings(),
        Optional.empty(),
        parameters.output());
    return analysis;
  }

  private static Path table(Words words) {
    String text = words.text(TableKey.TABLE);
    if (text.isEmpty()) {
      throw new UserException("table is empty; give the path of a text table of traces.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException("table is '" + text + "', which is no name of a file.", e);
    }
  }
}
