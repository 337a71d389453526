package io.github.umlpsd.study;

import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.compare.testing.MovieTests;
import io.github.umlpsd.compare.testing.MovieValues;
import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.compare.testing.TestParameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many movies decide, and how often intervals hold the truth, at the level of the movies'
 * numbers: normal ones, or log-normal ones with the same logarithmic scatter.
 */
final class ComparisonPowerStudy {
  static final double[] EFFECTS = {0.5, 1, 1.5, 2, 3};
  static final int[] SIDES = {2, 3, 4, 5, 6, 8, 10, 15, 20};
  private static final double SIGNIFICANT = 0.05;

  /** Scatter of the logarithm of log-normal movies. */
  private static final double LOG_SCATTER = 0.7;

  private ComparisonPowerStudy() {}

  /**
   * @param power for each effect, in standard deviations between movies
   * @param covered share of 95 % intervals that hold the difference, normal movies
   * @param coveredLogNormal the same, log-normal movies
   * @param falseAlarms of log-normal movies without a difference
   */
  record Row(
      int side, double[] power, double covered, double coveredLogNormal, double falseAlarms) {}

  static List<Row> run(int studies, long firstSeed, Workers workers) {
    return workers.map("Designs", SIDES.length, i -> row(SIDES[i], studies, firstSeed));
  }

  private static Row row(int side, int studies, long firstSeed) {
    double[] power = new double[EFFECTS.length];
    for (int e = 0; e < EFFECTS.length; e++) {
      double effect = EFFECTS[e];
      int own = e;
      power[e] =
          share(studies, i -> test(side, effect, false, firstSeed + i, own).p() < SIGNIFICANT);
    }
    return new Row(
        side,
        power,
        share(studies, i -> holds(test(side, 1, false, firstSeed + i, 100), 1)),
        share(studies, i -> holds(test(side, 0, true, firstSeed + i, 101), 0)),
        share(studies, i -> test(side, 0, true, firstSeed + i, 101).p() < SIGNIFICANT));
  }

  private interface Outcome {
    boolean of(int study);
  }

  private static double share(int studies, Outcome outcome) {
    return IntStream.range(0, studies).filter(outcome::of).count() / (double) studies;
  }

  private static boolean holds(PairTest test, double truth) {
    return test.low() <= truth && test.high() >= truth;
  }

  private static PairTest test(int side, double effect, boolean logNormal, long seed, int path) {
    RandomStream random = RandomStream.of(seed, side, path);
    double[] values = new double[2 * side];
    for (int i = 0; i < values.length; i++) {
      double movie = random.gaussian();
      values[i] = (logNormal ? Math.exp(LOG_SCATTER * movie) : movie) + (i < side ? 0 : effect);
    }
    int[] condition = IntStream.range(0, 2 * side).map(i -> i < side ? 0 : 1).toArray();
    return MovieTests.of(
            Design.of(List.of("a", "b"), condition),
            List.of(MovieValues.of("x", values)),
            new TestParameters(seed, 999, 1000, false),
            new Workers(1, Progress.NONE))
        .pairs()
        .get(0);
  }
}
