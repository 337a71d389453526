package io.github.umlpsd.results.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ClassResult;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three crystals on a camera offset: one bleaches at a third, one switches, one brightens. */
class PixelTableTest {
  private static final int FRAMES = 900;
  private static final int EDGE = 5;
  private static final double INTERVAL = 0.1;
  private static final double OFFSET = 100;
  private static final double SIGNAL = 200;
  private static Analysis analysis;
  private static double onFraction;

  @BeforeAll
  static void analyze() {
    Movie movie =
        new Movie("test", new Blocks(courses()), INTERVAL, OptionalDouble.of(1), List.of());
    Parameters parameters =
        Parameters.of(JobKind.PIXELS, Map.of(ParameterKey.CLUSTERS, "3", ParameterKey.BINS, "10"));
    analysis = UmlPsd.analyzePixels(movie, Optional.empty(), parameters, Progress.NONE).get(0);
  }

  /** Brightness of each crystal, 0 to 1. */
  private static double[][] courses() {
    double[][] courses = new double[3][FRAMES];
    SplittableRandom random = new SplittableRandom(4);
    boolean on = true;
    for (int t = 0; t < FRAMES; t++) {
      on ^= random.nextDouble() < 0.05;
      courses[0][t] = t < FRAMES / 3 ? 1 : 0;
      courses[1][t] = on ? 1 : 0;
      courses[2][t] = 0.4 + 0.6 * t / FRAMES;
      onFraction += on ? 1.0 / FRAMES : 0;
    }
    return courses;
  }

  @Test
  void classesAreNamedAndCounted() {
    Table clusters = ClusterTable.of(analysis, analysis.leading());
    assertEquals(
        List.of("photobleaching-like (PBB)", "two-state (TSB)", "photo-brightening-like (PEB)"),
        column(clusters, "hint"));
    assertEquals(List.of(25, 25, 25), column(clusters, "blinking_pixels"));
    assertEquals(List.of(25, 0, 0), column(clusters, "bleached_pixels"));
    assertEquals(25, column(clusters, "two_state_pixels").get(1));
    assertEquals(onFraction, (double) column(clusters, "on_fraction_mean").get(1), 0.005);
    assertEquals(FRAMES / 3 * INTERVAL, (double) column(clusters, "bleaching_s_median").get(0), 1);
    assertEquals("exponential", column(clusters, "on_law").get(1));
  }

  @Test
  void pixelsTellHowTheyBlink() {
    Table pixels = PixelTable.of(analysis);
    assertEquals(3 * EDGE * EDGE, pixels.rows().size());
    for (List<Object> row : pixels.rows()) {
      int label = (int) cell(pixels, row, "cluster");
      double change = (double) cell(pixels, row, "relative_change");
      // Means of the thirds over the mean of all: 1 to 0 over 1/3, and 0.5 to 0.9 over 0.7.
      assertEquals(label == 1 ? -3 : label == 3 ? 0.4 / 0.7 : change, change, 0.1);
      if (label == 2) {
        assertEquals(onFraction, (double) cell(pixels, row, "on_fraction"), 0.01);
        // Counts above the background.
        assertEquals(SIGNAL / 2, (double) cell(pixels, row, "threshold_counts"), 5);
        assertTrue((int) cell(pixels, row, "switches") > 20);
      }
    }
  }

  @Test
  void theAutocorrelationIsThatOfTheLightAloneWithoutTheOffset() {
    Table table =
        AutocorrelationTable.of(
            "autocorrelation",
            analysis.leading().results().stream().map(ClassResult::correlation).toList());
    // A telegraph at neighbouring frames: <I^2> / <I>^2 is about 1 / ON fraction.
    double first = (double) column(table, "cluster_2").get(0);
    assertEquals((1 - 0.05 * 0.5 / onFraction) / onFraction, first, 0.15 / onFraction);
  }

  private static List<Object> column(Table table, String name) {
    return table.rows().stream().map(row -> cell(table, row, name)).toList();
  }

  private static Object cell(Table table, List<Object> row, String name) {
    return row.get(table.columns().indexOf(name));
  }

  /** Squares side by side, each following its course, with noise and a background. */
  private record Blocks(double[][] courses) implements FrameSource {
    @Override
    public int width() {
      return courses.length * (EDGE + 4);
    }

    @Override
    public int height() {
      return EDGE + 4;
    }

    @Override
    public int frames() {
      return FRAMES;
    }

    @Override
    public void read(int frame, float[] pixels) {
      SplittableRandom random = new SplittableRandom(frame);
      for (int i = 0; i < pixels.length; i++) {
        int block = i % width() / (EDGE + 4);
        int x = i % width() % (EDGE + 4) - 2;
        int y = i / width() - 2;
        boolean inside = x >= 0 && x < EDGE && y >= 0 && y < EDGE;
        double light = inside ? SIGNAL * courses[block][frame] : 0;
        pixels[i] = (float) (OFFSET + light + (5 + Math.sqrt(light)) * random.nextGaussian());
      }
    }
  }
}
