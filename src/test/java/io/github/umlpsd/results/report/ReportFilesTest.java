package io.github.umlpsd.results.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.charts.NiceNumbers;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.traces.TraceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @Test
  void aWholeAnalysisBecomesFiguresAndAPage(@TempDir Path folder) throws IOException {
    Analysis analysis = analysis("<b>dots</b>");
    write(folder, analysis);
    String html = Files.readString(folder.resolve("report.html"));
    assertFalse(html.contains("<b>dots"));
    assertTrue(html.contains("&lt;b&gt;dots&lt;/b&gt;"));
    assertTrue(html.contains("10.1038/s41467-026-68939-7"));
    assertTrue(html.contains("max_clusters"));
    List<String> names = AnalysisFigures.of(analysis).stream().map(Figure::name).toList();
    assertTrue(names.containsAll(List.of("profiles", "mean_traces", "class_spectra")));
    assertEquals(names.size(), html.split("<img ", -1).length - 1);
    for (String name : names) {
      assertTrue(Files.size(folder.resolve("figures/" + name + ".png")) > 5000, name);
    }
  }

  @Test
  void thePageTellsHowLongAClassRemembersItsIntensity(@TempDir Path folder) throws IOException {
    Analysis analysis = analysis("dots", Map.of(ParameterKey.CLUSTERS, "1"), telegraphs());
    write(folder, analysis);
    String html = Files.readString(folder.resolve("report.html"));
    double seconds =
        analysis.leading().results().get(0).blinking().correlationSecondsMedian().orElseThrow();
    assertEquals(0.15, seconds, 0.05);
    assertTrue(html.contains(">Correlation time (s)</th>"));
    assertTrue(html.contains(">" + NiceNumbers.format(seconds) + "</td>"), "not told " + seconds);
  }

  private static void write(Path folder, Analysis analysis) throws IOException {
    List<Figure> figures = AnalysisFigures.of(analysis);
    List<byte[]> pngs = ReportFiles.pngs(figures, new Workers(2, Progress.NONE));
    ReportFiles.write(folder, analysis, figures, pngs);
  }

  /** Switch on and off with a tenth of a chance each frame of 30 ms. */
  private static double[][] telegraphs() {
    Random random = new Random(6);
    double[][] counts = new double[12][2000];
    for (double[] trace : counts) {
      boolean on = false;
      for (int t = 0; t < trace.length; t++) {
        on ^= random.nextDouble() < 0.1;
        trace[t] = (on ? 400 : 100) + 20 * random.nextGaussian();
      }
    }
    return counts;
  }

  @Test
  void aClassThatDoesNotBlinkHasDashes() {
    ClassBlinking nobody = ClassBlinking.of(List.of(), BlinkingParameters.defaults());
    assertEquals(List.of("\u2013", "0 of 0", "0 of 0", "\u2013"), ClassCells.blinking(nobody));
  }

  @Test
  void picturesDoNotDependOnThreads() {
    List<Figure> figures = AnalysisFigures.of(analysis("dots"));
    List<byte[]> one = ReportFiles.pngs(figures, new Workers(1, Progress.NONE));
    List<byte[]> three = ReportFiles.pngs(figures, new Workers(3, Progress.NONE));
    for (int i = 0; i < one.size(); i++) {
      assertArrayEquals(one.get(i), three.get(i), figures.get(i).name());
    }
  }

  /** Decaying and rising traces, and a constant one that cannot be classified. */
  private static Analysis analysis(String name) {
    Random random = new Random(5);
    double[][] counts = new double[13][400];
    for (int i = 0; i < 12; i++) {
      for (int t = 0; t < 400; t++) {
        double share = i % 2 == 0 ? t / 400.0 : 1 - t / 400.0;
        counts[i][t] = 100 + 300 * share + 20 * random.nextGaussian();
      }
    }
    return analysis(name, Map.of(ParameterKey.CLUSTERS, "2"), counts);
  }

  private static Analysis analysis(
      String name, Map<ParameterKey, String> words, double[][] counts) {
    Map<ParameterKey, String> all = new HashMap<>(words);
    all.put(ParameterKey.MAX_CLUSTERS, "4");
    all.put(ParameterKey.EPOCHS, "3");
    Parameters parameters = Parameters.of(all);
    return UmlPsd.analyze(name, TraceSet.of(0.03, counts), parameters, Progress.NONE);
  }
}
