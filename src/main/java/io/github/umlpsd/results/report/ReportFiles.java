package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.figures.AnalysisFigures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes the figures of an analysis and its report. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes {@code figures/*.png} and {@code report.html}.
   *
   * @param folder exists
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static void write(Path folder, Analysis analysis, Workers workers) throws IOException {
    List<Figure> figures = AnalysisFigures.of(analysis);
    List<byte[]> pngs = pngs(figures, workers);
    write(folder, figures, pngs, AnalysisReport.of(analysis, figures, pngs));
  }

  /**
   * Writes {@code figures/*.png} and {@code report.html}.
   *
   * @param folder exists
   * @param report made of the figures as PNG files
   */
  public static void write(
      Path folder, List<Figure> figures, Function<List<byte[]>, HtmlReport> report, Workers workers)
      throws IOException {
    List<byte[]> pngs = pngs(figures, workers);
    write(folder, figures, pngs, report.apply(pngs));
  }

  private static void write(Path folder, List<Figure> figures, List<byte[]> pngs, HtmlReport report)
      throws IOException {
    Path pictures = Files.createDirectory(folder.resolve("figures"));
    for (int i = 0; i < pngs.size(); i++) {
      Files.write(pictures.resolve(figures.get(i).name() + ".png"), pngs.get(i));
    }
    Files.writeString(folder.resolve("report.html"), report.html());
  }

  /**
   * Writes {@code figures/NAME.png} of one figure alone.
   *
   * @param folder exists
   */
  public static void writeFigure(Path folder, Figure figure) throws IOException {
    Path pictures = Files.createDirectory(folder.resolve("figures"));
    Files.write(pictures.resolve(figure.name() + ".png"), figure.png());
  }

  /** The figures as PNG files, in the same order. */
  static List<byte[]> pngs(List<Figure> figures, Workers workers) {
    return workers.map("Drawing figures", figures.size(), i -> figures.get(i).png());
  }
}
