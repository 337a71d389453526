package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Both;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.results.figures.CrystalMap;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.report.ReportFiles;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.ClusterTable;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import io.github.umlpsd.results.tables.TraceTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes all results of an analysis as files. */
public final class AnalysisFolder {
  /** Two pictures as they are drawn, and their files. */
  private static final double PAGES_BYTES = 100e6;

  private final ImageFiles images;
  private final Progress progress;

  private AnalysisFolder(ImageFiles images, Progress progress) {
    this.images = images;
    this.progress = progress;
  }

  /**
   * Writes the folder whole or not at all. Crystals that were analysed alone have a folder each in
   * it, {@code crystal_1} and so on, beside the maps and the classes of all.
   *
   * @param analyses one, or one for each crystal
   * @param record what the job was, if that is known
   * @param earlier throws a {@link io.github.umlpsd.job.UserException} if the results that stand
   *     there at the end may not be replaced
   * @throws io.github.umlpsd.job.UserException if it cannot be written
   */
  public static void write(
      Path folder,
      List<Analysis> analyses,
      Optional<JobRecord> record,
      Consumer<Path> earlier,
      ImageFiles images,
      Progress progress) {
    AnalysisFolder writer = new AnalysisFolder(images, progress);
    ResultFolder.write(
            folder,
            fresh -> {
              if (analyses.size() == 1) {
                writer.fill(fresh, analyses.get(0));
              } else {
                writer.fill(fresh, analyses);
              }
              if (record.isPresent()) {
                JsonFile.write(
                    fresh.resolve(JobRecord.NAME), record.get().with(MovieFigures.of(analyses)));
              }
            },
            earlier)
        .forEach(progress::note);
  }

  private void fill(Path folder, List<Analysis> analyses) throws IOException {
    Parameters parameters = analyses.get(0).parameters();
    writeMaps(folder, analyses);
    CsvFile.write(folder, ClusterTable.ofEach(analyses));
    for (int i = 0; i < analyses.size(); i++) {
      fill(Files.createDirectory(folder.resolve("crystal_" + (i + 1))), analyses.get(i));
    }
    JsonFile.write(
        folder.resolve(ResultFolder.MARK),
        RunRecord.of("crystals, each alone", parameters, List.of(), Map.of()));
  }

  /** Figures, and each of them as a PNG. */
  private record Drawn(List<Figure> figures, List<byte[]> pngs) {
    static Drawn of(Analysis analysis, Workers workers) {
      List<Figure> figures = AnalysisFigures.of(analysis);
      return new Drawn(figures, ReportFiles.pngs(figures, workers));
    }
  }

  /** Draws the figures beside the writing of all else. */
  private void fill(Path folder, Analysis analysis) throws IOException {
    Drawn drawn;
    try {
      drawn =
          Both.of(
                  analysis.parameters().workers(progress),
                  PAGES_BYTES,
                  workers -> Drawn.of(analysis, workers),
                  quiet -> written(folder, analysis, quiet.progress()))
              .first();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    ReportFiles.write(folder, analysis, drawn.figures, drawn.pngs);
    JsonFile.write(folder.resolve(ResultFolder.MARK), RunRecord.of(analysis));
    progress.report("Writing results", 1);
  }

  private Path written(Path folder, Analysis analysis, Progress progress) {
    try {
      progress.report("Writing results", 0);
      write(folder, analysis, progress);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything but figures and report. */
  private void write(Path folder, Analysis analysis, Progress progress) throws IOException {
    for (Table table : AnalysisTables.all(analysis)) {
      CsvFile.write(folder, table);
    }
    for (Classification classification : analysis.classifications()) {
      JsonFile.write(
          folder.resolve(classification.named("choice") + ".json"),
          ProfileTables.choice(analysis, classification));
    }
    ClassesFile.write(folder, analysis.classifications());
    progress.checkCanceled();
    if (analysis.crystals().isPresent()) {
      writeMaps(folder, List.of(analysis));
    } else {
      TraceTable.write(
          folder.resolve("traces.csv"),
          analysis.traces().held().orElseThrow(),
          analysis::spotNumber);
    }
    if (analysis.field().isPresent()) {
      images.writeSpots(folder.resolve("spots.zip"), analysis);
      images.writeProjection(folder.resolve("projection.tif"), analysis);
    }
    progress.checkCanceled();
  }

  private void writeMaps(Path folder, List<Analysis> analyses) throws IOException {
    int classes = CrystalMaps.classes(analyses);
    for (CrystalMap map : CrystalMaps.of(analyses)) {
      images.writeMap(folder.resolve(map.name() + ".tif"), analyses.get(0), map, classes);
    }
  }
}
