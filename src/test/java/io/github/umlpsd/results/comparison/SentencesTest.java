package io.github.umlpsd.results.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.compare.testing.Lifetimes;
import io.github.umlpsd.compare.testing.MovieLifetimes;
import io.github.umlpsd.compare.testing.MovieTests;
import io.github.umlpsd.compare.testing.MovieValues;
import io.github.umlpsd.compare.testing.TestParameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final List<String> TWO = List.of("control", "treated");
  private static final int[] CONDITION = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1};

  /** Five movies a side; those of the second side are higher by a step. */
  private static MovieValues values(String key, double step) {
    double[] values =
        IntStream.range(0, 10).mapToDouble(i -> 1 + 0.02 * (i % 5) + step * CONDITION[i]).toArray();
    return new MovieValues(key, values, new double[10][0]);
  }

  /** Ten dots a movie that bleach around 20 s, those of the second side so much later. */
  private static MovieLifetimes lives(double later) {
    List<Lifetimes> movies =
        IntStream.range(0, 10)
            .mapToObj(
                i -> {
                  double[] times = new double[10];
                  Arrays.setAll(times, d -> 15 + d + 0.1 * (i % 5) + later * CONDITION[i]);
                  boolean[] ended = new boolean[10];
                  Arrays.fill(ended, true);
                  return new Lifetimes(times, ended);
                })
            .toList();
    return MovieLifetimes.of("bleaching_s", movies);
  }

  private static List<String> told(double onStep, double timeStep, double later) {
    MovieTests tests =
        MovieTests.of(
            new Design(TWO, CONDITION, new int[10]),
            List.of(values("on_fraction", onStep), values("on_time_s", timeStep), lives(later)),
            new TestParameters(1, 99, 100, false),
            new Workers(1, Progress.NONE));
    return Sentences.ofBleaching(tests.pairs(), TWO, key -> "<" + key + ">");
  }

  @Test
  void whatCountsTheDarkIsToldWhereBleachingDiffers() {
    List<String> told = told(0.5, 0.5, 30);
    assertEquals(1, told.size());
    assertTrue(told.get(0).contains("between control and treated"), told.get(0));
    assertTrue(told.get(0).contains("<on_fraction>"), told.get(0));
    assertTrue(!told.get(0).contains("<on_time_s>"), "times end with bleaching");
  }

  /** Three movies a side; those of the second side are higher by a step. */
  private static MovieValues few(String key, double step) {
    double[] values = {1, 1.02, 1.04, 1 + step, 1.02 + step, 1.04 + step};
    return new MovieValues(key, values, new double[6][0]);
  }

  private static String tooFew(MovieValues... values) {
    MovieTests tests =
        MovieTests.of(
            new Design(TWO, new int[] {0, 0, 0, 1, 1, 1}, new int[6]),
            List.of(values),
            new TestParameters(1, 99, 100, true),
            new Workers(1, Progress.NONE));
    return Sentences.tooFew(tests.pairs(), key -> "<" + key + ">").orElseThrow();
  }

  @Test
  void tooFewMoviesAreToldOfTheClearestDifference() {
    String told = tooFew(few("nothing", 0), few("clear", 0.5), few("weak", 0.03));
    assertTrue(told.contains("With 3 and 3 movies"), told);
    assertTrue(told.contains("<clear>"), told);
    assertTrue(told.matches(".* about \\d+ a side.*"), told);
    String none = tooFew(few("nothing", 0));
    assertTrue(none.contains("none of the differences"), none);
    assertTrue(!none.contains("<nothing>"), none);
  }

  @Test
  void nothingIsToldWhereOnlyOneOfThemDiffers() {
    assertEquals(List.of(), told(0.5, 0.5, 0));
    assertEquals(List.of(), told(0, 0.5, 30));
  }
}
