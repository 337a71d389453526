package io.github.umlpsd.imagej;

import ij.ImagePlus;
import ij.io.FileSaver;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.windows.MapImages;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.RunRecord;
import io.github.umlpsd.results.report.ReportFiles;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.PixelTable;
import io.github.umlpsd.results.tables.PixelTables;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Writes all results of an analysis of pixels as files. */
public final class PixelFolder {
  private PixelFolder() {}

  /**
   * Writes the folder whole or not at all. Crystals that were analysed alone have a folder each in
   * it, {@code crystal_1} and so on, beside the maps and the classes of all.
   *
   * @throws io.github.umlpsd.job.UserException if it cannot be written
   */
  public static void write(
      Path folder, List<PixelAnalysis> analyses, Parameters parameters, Progress progress) {
    ResultFolder.write(
            folder,
            fresh -> {
              if (analyses.size() == 1) {
                fill(fresh, analyses.get(0), parameters, progress);
                return;
              }
              writeMaps(fresh, analyses);
              CsvFile.write(fresh, PixelTables.clusters(analyses));
              for (int i = 0; i < analyses.size(); i++) {
                Path own = Files.createDirectory(fresh.resolve("crystal_" + (i + 1)));
                fill(own, analyses.get(i), parameters, progress);
              }
              JsonFile.write(
                  fresh.resolve(ResultFolder.MARK),
                  RunRecord.of("crystals, each alone", parameters, List.of(), Map.of()));
            })
        .forEach(progress::note);
  }

  private static void fill(
      Path folder, PixelAnalysis analysis, Parameters parameters, Progress progress)
      throws IOException {
    progress.report("Writing results", 0);
    writeMaps(folder, List.of(analysis));
    CsvFile.write(folder, PixelTable.of(analysis));
    for (Table table : PixelTables.summaries(analysis)) {
      CsvFile.write(folder, table);
    }
    progress.checkCanceled();
    JsonFile.write(
        folder.resolve("choice.json"),
        ProfileTables.choice(PixelTables.choice(analysis), parameters.clusters().convention()));
    ReportFiles.write(folder, analysis, parameters, parameters.workers(progress));
    JsonFile.write(folder.resolve(ResultFolder.MARK), RunRecord.of(analysis, parameters));
    progress.report("Writing results", 1);
  }

  private static void writeMaps(Path folder, List<PixelAnalysis> analyses) throws IOException {
    for (Map.Entry<String, ImagePlus> map : MapImages.of(analyses).entrySet()) {
      Path file = folder.resolve(map.getKey() + ".tif");
      if (!new FileSaver(map.getValue()).saveAsTiff(file.toString())) {
        throw new IOException("ImageJ could not save " + file.getFileName());
      }
    }
  }
}
