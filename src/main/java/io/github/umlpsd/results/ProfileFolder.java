package io.github.umlpsd.results;

import io.github.umlpsd.clusters.kmeans.SilhouetteConvention;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.figures.ProfileFigure;
import io.github.umlpsd.results.report.ReportFiles;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.ProfileTables;
import java.nio.file.Path;

/** Writes profiles and the choice that follows from them as files. */
public final class ProfileFolder {
  private ProfileFolder() {}

  /**
   * Writes the folder whole or not at all.
   *
   * @throws io.github.umlpsd.job.UserException if it cannot be written
   */
  public static void write(
      Path folder, String name, ProfiledChoice result, Parameters parameters, Progress progress) {
    SilhouetteConvention shown = parameters.clusters().convention();
    ResultFolder.write(
            folder,
            fresh -> {
              progress.report("Writing results", 0);
              CsvFile.write(fresh, ProfileTables.profiles("profiles", result.profiles(), shown));
              JsonFile.write(
                  fresh.resolve("choice.json"), ProfileTables.choice(result.choice(), shown));
              progress.checkCanceled();
              ReportFiles.writeFigure(
                  fresh,
                  ProfileFigure.of(result.profiles(), result.choice(), parameters.clusters()));
              JsonFile.write(
                  fresh.resolve(ResultFolder.MARK), RunRecord.of(name, result, parameters));
              progress.report("Writing results", 1);
            })
        .forEach(progress::note);
  }
}
