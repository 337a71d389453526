package io.github.umlpsd.imagej;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.imagej.windows.SpotRois;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.RunRecord;
import io.github.umlpsd.results.report.ReportFiles;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.results.tables.TraceTable;
import java.io.IOException;
import java.nio.file.Path;

/** Writes all results of an analysis as files. */
public final class AnalysisFolder {
  private AnalysisFolder() {}

  /**
   * Writes the folder whole or not at all.
   *
   * @throws io.github.umlpsd.job.UserException if it cannot be written
   */
  public static void write(Path folder, Analysis analysis, Progress progress) {
    ResultFolder.write(folder, fresh -> fill(fresh, analysis, progress)).forEach(progress::note);
  }

  private static void fill(Path folder, Analysis analysis, Progress progress) throws IOException {
    progress.report("Writing results", 0);
    for (Table table : AnalysisTables.all(analysis)) {
      CsvFile.write(folder, table);
    }
    progress.checkCanceled();
    TraceTable.write(folder.resolve("traces.csv"), analysis.traces(), analysis::spotNumber);
    JsonFile.write(folder.resolve("choice.json"), ProfileTables.choice(analysis));
    if (analysis.field().isPresent()) {
      SpotRois.writeZip(folder.resolve("spots.zip"), SpotRois.of(analysis));
    }
    progress.report("Writing results", 0.5);
    progress.checkCanceled();
    ReportFiles.write(folder, analysis, analysis.parameters().workers(progress));
    JsonFile.write(folder.resolve(ResultFolder.MARK), RunRecord.of(analysis));
    progress.report("Writing results", 1);
  }
}
