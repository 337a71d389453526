package io.github.umlpsd.results.report;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.FigurePress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Writes the figures of an analysis and its report. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes {@code figures/*.png} and {@code report.html} of an analysis.
   *
   * @param folder exists
   * @param pngs the figures drawn, in their order
   */
  public static void write(Path folder, Analysis analysis, List<Figure> figures, List<byte[]> pngs)
      throws IOException {
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

  /**
   * The figures as PNG files, in the same order.
   *
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static List<byte[]> pngs(List<Figure> figures, Workers workers) {
    FigurePress press = new FigurePress();
    return workers.map("Drawing figures", figures.size(), i -> press.png(figures.get(i)));
  }
}
