package io.github.umlpsd.compare.classes;

import io.github.umlpsd.compare.testing.Corrections;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.statistics.RankTests;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the exponents of classes differ, without double dipping: the classes are made anew from
 * the first part of the record, the exponents are those of the last part, and the middle is used by
 * neither. A rank test for each pair of classes, corrected by Holm.
 *
 * @param pairs pairs of classes with enough members
 * @param framesOfEach frames of each part
 * @param agreement adjusted Rand index of the classes of the first part with those of the whole
 *     record; 1 if none were given
 */
public record SplitClasses(List<ClassPair> pairs, int framesOfEach, double agreement) {
  /** Share of the record between the parts. */
  public static final double GAP = 0.1;

  /** Fewest members of a class, with an exponent, with which it is compared. */
  static final int FEWEST_MEMBERS = 5;

  public SplitClasses {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two classes.
   *
   * @param first number of a class of the whole record, from 0
   * @param second number of another one
   * @param firstMembers members with an exponent
   * @param secondMembers the same of the second class
   * @param firstMedian median exponent in the last part of the record
   * @param secondMedian the same of the second class
   * @param p of the rank test of Mann and Whitney, two-sided
   * @param holm the same after correction for all pairs
   */
  public record ClassPair(
      int first,
      int second,
      int firstMembers,
      int secondMembers,
      double firstMedian,
      double secondMedian,
      double p,
      double holm) {}

  /** The leading classes of an analysis of spots or of a table. */
  public static Finding<SplitClasses> of(Analysis analysis, Workers workers) {
    if (analysis.traces().held().isEmpty() || analysis.crystals().isPresent()) {
      return Finding.none("Pixels of a crystal are not independent, so that no test is made.");
    }
    SplitRecipe recipe =
        new SplitRecipe(
            analysis.leading().features(),
            analysis.classes().choice().windowFrames(),
            analysis.classes().count(),
            analysis.parameters().clusters(),
            analysis.parameters().spectra(),
            analysis.parameters().seed());
    return of(
        analysis.traces().held().get(),
        Optional.of(analysis.classes().labels()),
        recipe,
        GAP,
        workers);
  }

  /**
   * The test on traces.
   *
   * @param whole classes of the whole record, whose numbers the classes of the first part take
   * @param gap share of the record between the parts, 0 to below 1
   */
  public static Finding<SplitClasses> of(
      TraceSet traces, Optional<int[]> whole, SplitRecipe recipe, double gap, Workers workers) {
    return SplitExponents.of(traces, whole, recipe, gap, workers)
        .then(
            split ->
                Finding.of(
                    new SplitClasses(
                        pairs(split, recipe.clusters()), split.framesOfEach(), split.agreement())));
  }

  private static List<ClassPair> pairs(SplitExponents split, int clusters) {
    double[][] betas = new double[clusters][];
    Arrays.setAll(betas, split::of);
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < clusters; a++) {
      for (int b = a + 1; b < clusters; b++) {
        if (Math.min(betas[a].length, betas[b].length) >= FEWEST_MEMBERS) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    double[] p =
        pairs.stream().mapToDouble(c -> RankTests.mannWhitney(betas[c[0]], betas[c[1]])).toArray();
    double[] holm = Corrections.holm(p);
    return IntStream.range(0, p.length)
        .mapToObj(
            i -> {
              double[] a = betas[pairs.get(i)[0]];
              double[] b = betas[pairs.get(i)[1]];
              return new ClassPair(
                  pairs.get(i)[0],
                  pairs.get(i)[1],
                  a.length,
                  b.length,
                  Quantiles.median(a),
                  Quantiles.median(b),
                  p[i],
                  holm[i]);
            })
        .toList();
  }
}
