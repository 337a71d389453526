package io.github.umlpsd.compare.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MovieTestsTest {
  private static final TestParameters PARAMETERS = new TestParameters(1, 999, 1000, false);
  private static final List<String> TWO = List.of("control", "treated");

  @Test
  void correctionsAreThoseOfTheTextbooks() {
    double[] p = {0.01, 0.04, 0.03, Double.NaN, 0.02};
    assertArrayEquals(
        new double[] {0.04, 0.06, 0.06, Double.NaN, 0.06}, Corrections.holm(p), 1e-12);
    assertArrayEquals(
        new double[] {0.04, 0.04, 0.04, Double.NaN, 0.04}, Corrections.benjaminiHochberg(p), 1e-12);
  }

  @Test
  void cliffsDeltaCountsPairs() {
    assertEquals(1, CliffsDelta.of(new double[] {1, 2}, new double[] {3, 4}));
    assertEquals(0.5, CliffsDelta.of(new double[] {1, 3}, new double[] {2, 4}));
    assertEquals(0, CliffsDelta.of(new double[] {1, 1}, new double[] {1, 1}));
  }

  @Test
  void twoMoviesASideDecideNothing() {
    PairTest test = pair(MovieValues.of("x", 0, 0.01, 100, 100.01), 0, 0, 1, 1);
    assertEquals(1 / 3.0, test.p(), 1e-9);
    assertEquals(Verdict.NOT_DECIDED, test.verdict());
    assertEquals(100, test.difference(), 1e-9);
    assertTrue(test.low() < 100 && test.high() > 100);
    assertEquals(1, test.cliffsDelta());
  }

  @Test
  void fiveMoviesASideDecideAboutALargeDifference() {
    MovieValues values = MovieValues.of("x", 1, 1.1, 0.9, 1.05, 0.95, 2, 2.1, 1.9, 2.05, 1.95);
    PairTest test = pair(values, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertEquals(2 / 252.0, test.p(), 1e-9);
    assertEquals(Verdict.DIFFERENT, test.verdict());
    assertEquals(1, test.difference(), 1e-9);
    // Welch: s = 0.0791 on both sides, error 0.05, 8 degrees of freedom, t = 2.306.
    assertEquals(0.1153, (test.high() - test.low()) / 2, 0.012);
  }

  @Test
  void theOtherWayRoundIsTheMirrorImage() {
    double[] values = {1, 1.4, 0.7, 1.05, 2, 1.1, 1.9, 1.3};
    PairTest one = pair(new MovieValues("x", values, new double[8][0]), 0, 0, 0, 0, 1, 1, 1, 1);
    PairTest other = pair(new MovieValues("x", values, new double[8][0]), 1, 1, 1, 1, 0, 0, 0, 0);
    assertEquals(one.difference(), -other.difference(), 1e-12);
    assertEquals(one.p(), other.p(), 1e-12);
    assertEquals(one.cliffsDelta(), -other.cliffsDelta(), 1e-12);
  }

  @Test
  void daysThatDifferHideNothing() {
    // Two days, far apart; within each the treated movies are larger by 1.
    double[] values = {0, 0.1, 0.2, 1, 1.1, 1.2, 50, 50.1, 50.2, 51, 51.1, 51.2};
    int[] condition = {0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 1};
    int[] day = {1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9};
    Outcome outcome = MovieValues.of("x", values);
    PairTest blocked = tests(new Design(TWO, condition, day), List.of(outcome)).pairs().get(0);
    assertEquals(1, blocked.difference(), 1e-9);
    assertEquals(2 / 400.0, blocked.p(), 1e-9);
    assertTrue(blocked.high() - blocked.low() < 0.5);
    PairTest mixed = pair(outcome, condition);
    assertTrue(mixed.p() > 0.5);
  }

  @Test
  void conditionsOfDifferentDaysAreNotCompared() {
    Design design = new Design(TWO, new int[] {0, 0, 1, 1}, new int[] {1, 1, 2, 2});
    PairTest test = tests(design, List.of(MovieValues.of("x", 1, 2, 3, 4))).pairs().get(0);
    assertEquals(Verdict.NOT_COMPARED, test.verdict());
    assertEquals(0, test.firstMovies());
  }

  @Test
  void equalMoviesDoNotDifferByTheRoundingOfTheirMean() {
    // Six times 1/6 do not add up to 1 in double precision.
    double[] sixth = {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0};
    Design design = new Design(TWO, new int[] {0, 0, 0, 1, 1, 1}, new int[6]);
    TestParameters asked = new TestParameters(1, 999, 1000, true);
    PairTest test = tests(design, List.of(MovieValues.of("x", sixth)), asked).pairs().get(0);
    assertEquals(0, test.difference());
    assertTrue(test.low() <= 0 && test.high() >= 0, test.low() + " to " + test.high());
    assertTrue(test.neededMovies().isEmpty(), test.neededMovies() + " movies needed");
  }

  @Test
  void anyDifferenceIsNotTestedWhereEachConditionHasItsOwnDay() {
    int[] each = {0, 0, 1, 1, 2, 2};
    MovieTests tests =
        tests(
            new Design(List.of("a", "b", "c"), each, each),
            List.of(MovieValues.of("x", 1, 2, 5, 6, 9, 8)));
    assertTrue(tests.pairs().stream().allMatch(t -> t.verdict() == Verdict.NOT_COMPARED));
    assertTrue(Double.isNaN(tests.global().get(0).p()), "p " + tests.global().get(0).p());
  }

  @Test
  void moviesWithoutAValueAreLeftOut() {
    PairTest test = pair(MovieValues.of("x", 1, Double.NaN, 2, 5, 6, 7), 0, 0, 0, 1, 1, 1);
    assertEquals(2, test.firstMovies());
    assertEquals(4.5, test.difference(), 1e-12);
  }

  @Test
  void threeConditionsAreComparedInPairsAndTogether() {
    Design design = Design.of(List.of("a", "b", "c"), 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2);
    double[] values = {1, 1.2, 0.9, 1.1, 1.05, 1.15, 0.95, 1, 3, 3.1, 2.9, 3.05};
    MovieTests tests = tests(design, List.of(MovieValues.of("x", values)));
    assertEquals(3, tests.pairs().size());
    assertTrue(tests.pairs().get(0).p() > 0.5);
    assertEquals(2 / 70.0, tests.pairs().get(1).p(), 1e-9);
    assertEquals(3 * 2 / 70.0, tests.pairs().get(1).holm(), 1e-9);
    assertEquals(Verdict.INDICATED, tests.pairs().get(1).verdict());
    assertTrue(tests.global().get(0).p() < 0.01);
  }

  @Test
  void livesOfMoviesAreCompared() {
    SplittableRandom random = new SplittableRandom(4);
    List<Lifetimes> movies = new ArrayList<>();
    for (int m = 0; m < 10; m++) {
      double mean = m < 5 ? 10 : 30;
      double[] ends =
          IntStream.range(0, 40).mapToDouble(i -> -mean * Math.log(random.nextDouble())).toArray();
      boolean[] seen = new boolean[ends.length];
      for (int i = 0; i < ends.length; i++) {
        seen[i] = ends[i] < 20;
        ends[i] = Math.min(20, ends[i]);
      }
      movies.add(new Lifetimes(ends, seen));
    }
    PairTest test = pair(new MovieLifetimes("life", movies, 20), 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
    assertEquals(2 / 252.0, test.p(), 1e-9);
    // Mean life within 20 s: m (1 - exp(-20 / m)), 8.65 and 14.6 s.
    assertEquals(14.6 - 8.65, test.difference(), 1);
  }

  @Test
  void aDifferenceNeedsMoreMoviesTheSmallerItIs() {
    SplittableRandom random = new SplittableRandom(2);
    double[] residuals = IntStream.range(0, 8).mapToDouble(i -> random.nextGaussian()).toArray();
    OptionalInt large = NeededMovies.of(4, residuals, random);
    OptionalInt small = NeededMovies.of(1, residuals, random);
    assertTrue(large.getAsInt() >= 4 && large.getAsInt() <= 6, large.toString());
    assertTrue(small.getAsInt() > 8, small.toString());
    assertEquals(OptionalInt.empty(), NeededMovies.of(0, residuals, random));
  }

  @Test
  void dotsOfAMovieAreNotTakenForSamples() {
    // All dots of a movie have its value: 20 dots make the dot-wise p tiny, and mean nothing.
    double[] values = {1, 2, 3, 2.5, 3.5, 1.5};
    double[][] dots = new double[6][20];
    for (int m = 0; m < 6; m++) {
      Arrays.fill(dots[m], values[m]);
    }
    PairTest test = pair(new MovieValues("x", values, dots), 0, 0, 0, 1, 1, 1);
    assertTrue(test.dotwiseP() < 0.01, () -> "p " + test.dotwiseP());
    assertTrue(test.p() > 0.2);
  }

  @Test
  void sameSeedSameResultAtAnyNumberOfThreads() {
    Design design = Design.of(TWO, IntStream.range(0, 30).map(i -> i % 2).toArray());
    List<Outcome> outcomes = new ArrayList<>();
    for (int o = 0; o < 4; o++) {
      outcomes.add(MovieValues.of("x" + o, new SplittableRandom(o).doubles(30).toArray()));
    }
    MovieTests one = MovieTests.of(design, outcomes, PARAMETERS, new Workers(1, Progress.NONE));
    assertEquals(one, MovieTests.of(design, outcomes, PARAMETERS, new Workers(3, Progress.NONE)));
    assertNotEquals(
        one.pairs(),
        MovieTests.of(design, outcomes, PARAMETERS.withSeed(2), new Workers(1, Progress.NONE))
            .pairs());
  }

  private static PairTest pair(Outcome outcome, int... condition) {
    return tests(Design.of(TWO, condition), List.of(outcome)).pairs().get(0);
  }

  private static MovieTests tests(Design design, List<Outcome> outcomes) {
    return tests(design, outcomes, PARAMETERS);
  }

  private static MovieTests tests(
      Design design, List<Outcome> outcomes, TestParameters parameters) {
    return MovieTests.of(design, outcomes, parameters, new Workers(1, Progress.NONE));
  }
}
