package io.github.umlpsd.compare.testing;

import java.util.OptionalInt;

/**
 * How an outcome differs between two conditions, with the movie as unit. What cannot be told is
 * NaN.
 *
 * @param key of the outcome
 * @param first condition, its place in the design
 * @param second condition
 * @param firstMovies movies that were compared
 * @param secondMovies the same of the second condition
 * @param firstMean mean of the movies' numbers, in the unit of the outcome
 * @param secondMean the same of the second condition
 * @param difference second less first, within blocks
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param cliffsDelta effect size over the movies, -1 to 1
 * @param p two-sided probability by permutation of movies within blocks
 * @param smallestP the least that this design can give
 * @param arrangements how many were tried
 * @param exact whether these were all
 * @param holm p corrected for all tests of the comparison
 * @param benjaminiHochberg the same for the share of false alarms
 * @param dotwiseP of a rank test that takes every dot for an independent sample, as is often done;
 *     not valid, shown to tell how far off it is
 * @param neededMovies movies a side that would decide about this difference in four of five
 *     experiments; empty if 100 would not, or it was not asked
 * @param verdict what follows
 */
public record PairTest(
    String key,
    int first,
    int second,
    int firstMovies,
    int secondMovies,
    double firstMean,
    double secondMean,
    double difference,
    double low,
    double high,
    double cliffsDelta,
    double p,
    double smallestP,
    int arrangements,
    boolean exact,
    double holm,
    double benjaminiHochberg,
    double dotwiseP,
    OptionalInt neededMovies,
    Verdict verdict) {

  /** Nothing to compare. */
  static PairTest none(String key, int first, int second, int[] movies, double dotwiseP) {
    double none = Double.NaN;
    return new PairTest(
        key,
        first,
        second,
        movies[0],
        movies[1],
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        0,
        false,
        none,
        none,
        dotwiseP,
        OptionalInt.empty(),
        Verdict.NOT_COMPARED);
  }

  PairTest corrected(double newHolm, double newBenjaminiHochberg) {
    return new PairTest(
        key,
        first,
        second,
        firstMovies,
        secondMovies,
        firstMean,
        secondMean,
        difference,
        low,
        high,
        cliffsDelta,
        p,
        smallestP,
        arrangements,
        exact,
        newHolm,
        newBenjaminiHochberg,
        dotwiseP,
        neededMovies,
        Verdict.of(p, newHolm));
  }
}
