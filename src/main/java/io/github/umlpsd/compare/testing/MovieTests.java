package io.github.umlpsd.compare.testing;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.RankTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Compares conditions, outcome by outcome, with the movie as unit: dots of a movie share its focus,
 * its power and its day, and are no independent samples.
 *
 * @param pairs every outcome for every pair of conditions, outcomes first
 * @param global every outcome over all conditions; empty for two conditions
 */
public record MovieTests(List<PairTest> pairs, List<GlobalTest> global) {
  private static final double LEVEL = 0.95;

  public MovieTests {
    pairs = List.copyOf(pairs);
    global = List.copyOf(global);
  }

  /** Makes all tests. The corrections are over all of them. */
  public static MovieTests of(
      Design design, List<Outcome> outcomes, TestParameters parameters, Workers workers) {
    int conditions = design.conditions().size();
    List<int[]> tasks = new ArrayList<>();
    for (int o = 0; o < outcomes.size(); o++) {
      for (int a = 0; a < conditions; a++) {
        for (int b = a + 1; b < conditions; b++) {
          tasks.add(new int[] {o, a, b});
        }
      }
    }
    List<PairTest> pairs =
        workers.map(
            "Comparing conditions",
            tasks.size(),
            i -> {
              int[] task = tasks.get(i);
              return pair(
                  design,
                  outcomes.get(task[0]),
                  task[1],
                  task[2],
                  parameters,
                  random(parameters, i));
            });
    List<GlobalTest> global =
        conditions < 3
            ? List.of()
            : workers.map(
                "Comparing all conditions",
                outcomes.size(),
                i -> global(design, outcomes.get(i), parameters, random(parameters, -1 - i)));
    return new MovieTests(correctedPairs(pairs), correctedGlobal(global));
  }

  private static SplittableRandom random(TestParameters parameters, int task) {
    return new SplittableRandom(parameters.seed() * 1_000_003 + task);
  }

  private static PairTest pair(
      Design design,
      Outcome outcome,
      int first,
      int second,
      TestParameters parameters,
      SplittableRandom random) {
    double[] values = outcome.values();
    Contrast contrast = Contrast.of(design, first, second, values);
    int[] sizes = {contrast.size(0), contrast.size(1)};
    double dotwise = dotwise(design, outcome, first, second);
    if (Math.min(sizes[0], sizes[1]) < 2 || sizes[0] + sizes[1] - contrast.blocks() < 2) {
      return PairTest.none(outcome.key(), first, second, sizes, dotwise);
    }
    double[] own = contrast.pick(values);
    double[] scores = scores(outcome, contrast, own);
    PermutationTest test =
        PermutationTest.of(
            contrast.labels(),
            contrast.block(),
            labels -> NeededMovies.sumOfSecond(scores, labels),
            parameters.permutations(),
            random);
    MovieBootstrap resampled = MovieBootstrap.of(contrast, own, parameters.resamples(), random);
    double half = resampled.half(LEVEL);
    OptionalInt needed =
        parameters.needed()
            ? NeededMovies.of(
                resampled.estimate(),
                MovieBootstrap.residuals(contrast, own, resampled.estimate()),
                random)
            : OptionalInt.empty();
    double[] a = contrast.pick(values, 0);
    double[] b = contrast.pick(values, 1);
    return new PairTest(
        outcome.key(),
        first,
        second,
        sizes[0],
        sizes[1],
        Moments.mean(a),
        Moments.mean(b),
        resampled.estimate(),
        resampled.estimate() - half,
        resampled.estimate() + half,
        CliffsDelta.of(a, b),
        test.p(),
        test.smallestP(),
        test.arrangements(),
        test.exact(),
        Double.NaN,
        Double.NaN,
        dotwise,
        needed,
        Verdict.NOT_DECIDED);
  }

  /** What the permutation adds up: values less those of the block, or log-rank scores. */
  private static double[] scores(Outcome outcome, Contrast contrast, double[] own) {
    return outcome instanceof MovieLifetimes lives
        ? scores(lives, contrast.movies(), contrast.block())
        : contrast.centred(own);
  }

  private static double[] scores(MovieLifetimes lives, int[] movies, int[] block) {
    double[] scores = new double[movies.length];
    for (int b : Arrays.stream(block).distinct().toArray()) {
      int[] own = IntStream.range(0, block.length).filter(i -> block[i] == b).toArray();
      double[] ofBlock =
          LogRank.scores(Arrays.stream(own).mapToObj(i -> lives.movies().get(movies[i])).toList());
      IntStream.range(0, own.length).forEach(i -> scores[own[i]] = ofBlock[i]);
    }
    return scores;
  }

  private static double dotwise(Design design, Outcome outcome, int first, int second) {
    double[] a = dots(design, outcome, first);
    double[] b = dots(design, outcome, second);
    return a.length == 0 || b.length == 0 ? Double.NaN : RankTests.mannWhitney(a, b);
  }

  private static double[] dots(Design design, Outcome outcome, int condition) {
    return Arrays.stream(design.of(condition))
        .mapToObj(outcome::dots)
        .flatMapToDouble(Arrays::stream)
        .filter(Double::isFinite)
        .toArray();
  }

  private static GlobalTest global(
      Design design, Outcome outcome, TestParameters parameters, SplittableRandom random) {
    double[] values = outcome.values();
    int[] movies =
        IntStream.range(0, values.length).filter(i -> Double.isFinite(values[i])).toArray();
    int[] labels = Arrays.stream(movies).map(i -> design.condition()[i]).toArray();
    int[] block = design.blocksOf(movies);
    if (Arrays.stream(labels).distinct().count() < 2 || movies.length < 4) {
      return new GlobalTest(outcome.key(), movies.length, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] scores =
        outcome instanceof MovieLifetimes lives
            ? scores(lives, movies, block)
            : new Contrast(movies, labels, block)
                .centred(Arrays.stream(movies).mapToDouble(i -> values[i]).toArray());
    int conditions = design.conditions().size();
    PermutationTest test =
        PermutationTest.of(
            labels, block, l -> between(scores, l, conditions), parameters.permutations(), random);
    // A single arrangement, as where each condition has its own day, says nothing.
    double p = test.arrangements() > 1 ? test.p() : Double.NaN;
    return new GlobalTest(outcome.key(), movies.length, p, Double.NaN, Double.NaN);
  }

  /** Sum of squares between conditions. */
  private static double between(double[] scores, int[] labels, int conditions) {
    double[] sums = new double[conditions];
    int[] sizes = new int[conditions];
    for (int i = 0; i < scores.length; i++) {
      sums[labels[i]] += scores[i];
      sizes[labels[i]]++;
    }
    return IntStream.range(0, conditions)
        .filter(c -> sizes[c] > 0)
        .mapToDouble(c -> sums[c] * sums[c] / sizes[c])
        .sum();
  }

  private static List<PairTest> correctedPairs(List<PairTest> tests) {
    double[] p = tests.stream().mapToDouble(PairTest::p).toArray();
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);
    return IntStream.range(0, p.length)
        .mapToObj(i -> tests.get(i).corrected(holm[i], bh[i]))
        .toList();
  }

  private static List<GlobalTest> correctedGlobal(List<GlobalTest> tests) {
    double[] p = tests.stream().mapToDouble(GlobalTest::p).toArray();
    double[] holm = Corrections.holm(p);
    double[] bh = Corrections.benjaminiHochberg(p);
    return IntStream.range(0, p.length)
        .mapToObj(
            i -> new GlobalTest(tests.get(i).key(), tests.get(i).movies(), p[i], holm[i], bh[i]))
        .toList();
  }
}
