package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.report.ReportFiles;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import java.nio.file.Path;
import java.util.List;

/** Writes all results of a comparison as files. */
final class ComparisonFolder {
  private ComparisonFolder() {}

  /**
   * Writes the folder whole or not at all.
   *
   * @throws io.github.umlpsd.job.UserException if it cannot be written
   */
  static void write(
      Path folder, Comparison comparison, ComparisonRecord record, Progress progress) {
    ResultFolder.write(
            folder,
            fresh -> {
              progress.report("Writing results", 0);
              for (Table table : ComparisonTables.all(comparison)) {
                CsvFile.write(fresh, table);
              }
              for (Classification classification : comparison.classes().classifications()) {
                CsvFile.write(
                    fresh,
                    ProfileTables.profiles(
                        classification.named("profiles"),
                        classification.classes().profiles(),
                        comparison.parameters().clusters().convention()));
                JsonFile.write(
                    fresh.resolve(classification.named("choice") + ".json"),
                    ProfileTables.choice(
                        classification.classes().choice(),
                        comparison.parameters().clusters().convention()));
              }
              ClassesFile.writeAll(fresh, comparison.classes().given().classifications());
              progress.checkCanceled();
              List<Figure> figures = ComparisonFigures.of(comparison);
              ReportFiles.write(
                  fresh,
                  figures,
                  pngs -> ComparisonReport.of(comparison, folder, figures, pngs),
                  comparison.parameters().workers(progress));
              JsonFile.write(fresh.resolve(ResultFolder.MARK), record.tree(comparison));
              progress.report("Writing results", 1);
            })
        .forEach(progress::note);
  }
}
