package io.github.umlpsd.compare.classes;

import io.github.umlpsd.compare.testing.Corrections;
import io.github.umlpsd.compare.testing.PairedTest;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the exponents of classes that are common to several movies differ, without double dipping
 * and with the movie as the unit: classes from the first part of the record of all movies together,
 * exponents from the last part, and in each movie the median of the one class less that of the
 * other.
 *
 * @param medians median exponent of each class in each movie, [movie][class]; NaN for fewer than
 *     {@value #FEWEST_MEMBERS} members with an exponent
 * @param pairs pairs of classes that two movies hold at least
 * @param framesOfEach frames of each part
 * @param agreement adjusted Rand index of the classes of the first part with those of the whole
 *     record
 */
public record SplitMovies(
    double[][] medians, List<MoviePair> pairs, int framesOfEach, double agreement) {
  /** Fewest members of a class in a movie, with an exponent, with which it has a median. */
  static final int FEWEST_MEMBERS = 3;

  public SplitMovies {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two classes.
   *
   * @param first number of a class of the whole record, from 0
   * @param second number of another one
   * @param test of the second less the first within movies
   * @param holm its p after correction for all pairs
   */
  public record MoviePair(int first, int second, PairedTest test, double holm) {}

  /**
   * Tests all pairs of classes.
   *
   * @param traces of all movies
   * @param movie of each trace, from 0
   * @param whole class of each trace in the whole record; negative = none
   */
  public static Finding<SplitMovies> of(
      TraceSet traces, int[] movie, int[] whole, SplitRecipe recipe, Workers workers) {
    return SplitExponents.of(traces, Optional.of(whole), recipe, SplitClasses.GAP, workers)
        .then(
            split -> {
              double[][] medians = medians(split, movie, recipe.clusters());
              return Finding.of(
                  new SplitMovies(
                      medians,
                      pairs(medians, recipe.clusters(), recipe.seed()),
                      split.framesOfEach(),
                      split.agreement()));
            });
  }

  private static double[][] medians(SplitExponents split, int[] movie, int clusters) {
    double[][] medians = new double[Arrays.stream(movie).max().orElse(-1) + 1][clusters];
    for (int m = 0; m < medians.length; m++) {
      for (int k = 0; k < clusters; k++) {
        int own = m;
        int label = k;
        double[] members =
            IntStream.range(0, movie.length)
                .filter(i -> movie[i] == own && split.labels()[i] == label)
                .mapToDouble(i -> split.exponents()[i])
                .filter(Double::isFinite)
                .toArray();
        medians[m][k] = members.length < FEWEST_MEMBERS ? Double.NaN : Quantiles.median(members);
      }
    }
    return medians;
  }

  private static List<MoviePair> pairs(double[][] medians, int clusters, long seed) {
    List<MoviePair> all = new ArrayList<>();
    for (int a = 0; a < clusters; a++) {
      for (int b = a + 1; b < clusters; b++) {
        int first = a;
        int second = b;
        double[] differences =
            Arrays.stream(medians)
                .mapToDouble(m -> m[second] - m[first])
                .filter(Double::isFinite)
                .toArray();
        if (differences.length >= 2) {
          all.add(new MoviePair(a, b, PairedTest.of(differences, seed), Double.NaN));
        }
      }
    }
    double[] holm = Corrections.holm(all.stream().mapToDouble(c -> c.test().p()).toArray());
    return IntStream.range(0, holm.length)
        .mapToObj(
            i -> new MoviePair(all.get(i).first(), all.get(i).second(), all.get(i).test(), holm[i]))
        .toList();
  }
}
