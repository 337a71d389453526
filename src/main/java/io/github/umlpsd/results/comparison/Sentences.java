package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.ComparedEndpoint;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.endpoints.EndpointList;
import io.github.umlpsd.compare.movies.FailedMovie;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.compare.testing.Verdict;
import io.github.umlpsd.job.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a comparison says, in plain sentences. */
final class Sentences {
  private static final int MOST_MOVIES = 100;

  private Sentences() {}

  /** All sentences, the most important first. */
  static List<String> of(Comparison comparison) {
    List<String> all = new ArrayList<>();
    all.addAll(told(comparison, Verdict.DIFFERENT));
    all.addAll(told(comparison, Verdict.INDICATED));
    all.addAll(
        ofBleaching(
            comparison.tests().pairs(),
            comparison.design().conditions(),
            key -> label(comparison, key)));
    long undecided = count(comparison, Verdict.NOT_DECIDED);
    if (undecided > 0) {
      all.add(
          String.format(
              Locale.ROOT,
              "Not decided: %s. This does not mean that the conditions are equal.",
              Count.among(undecided, comparison.tests().pairs().size(), "comparison")));
    }
    tooFew(comparison.tests().pairs(), key -> label(comparison, key)).ifPresent(all::add);
    long none = count(comparison, Verdict.NOT_COMPARED);
    if (none > 0) {
      all.add(
          Count.of(none, "comparison")
              + " could not be made: fewer than two movies a side have a value, or no"
              + " block holds both conditions.");
    }
    comparison.failed().stream().findFirst().ifPresent(f -> all.add(leftOut(comparison, f)));
    comparison.shortest().ifPresent(movie -> all.add(cut(movie)));
    comparison.movies().stream()
        .map(ComparedMovie::movie)
        .filter(movie -> movie.doNotUse().isPresent())
        .findFirst()
        .ifPresent(movie -> all.add(notToUse(comparison, movie)));
    return all;
  }

  private static String leftOut(Comparison comparison, FailedMovie first) {
    int failed = comparison.failed().size();
    return String.format(
        Locale.ROOT,
        "%s %s left out; row %d: %s",
        Count.among(failed, failed + comparison.movies().size(), "movie"),
        Count.verb(failed, "is", "are"),
        first.row().number(),
        first.why());
  }

  private static String cut(MeasuredMovie shortest) {
    return String.format(
        Locale.ROOT,
        "%d frames of every movie were taken, all that %s (row %d) has.",
        shortest.traces().frames(),
        shortest.name(),
        shortest.row().number());
  }

  private static String notToUse(Comparison comparison, MeasuredMovie first) {
    long all = comparison.movies().stream().filter(m -> m.movie().doNotUse().isPresent()).count();
    return String.format(
        Locale.ROOT,
        "%s %s compared that should not be used; row %d: %s",
        Count.among(all, comparison.movies().size(), "movie"),
        Count.verb(all, "is", "are"),
        first.row().number(),
        first.doNotUse().orElseThrow());
  }

  private static long count(Comparison comparison, Verdict verdict) {
    return comparison.tests().pairs().stream().filter(t -> t.verdict() == verdict).count();
  }

  private static List<String> told(Comparison comparison, Verdict verdict) {
    return comparison.tests().pairs().stream()
        .filter(test -> test.verdict() == verdict)
        .map(test -> sentence(comparison, test))
        .toList();
  }

  /**
   * Where bleaching differs, what counts the dark frames after it may differ for that alone.
   *
   * @param label of an endpoint, from its key
   */
  static List<String> ofBleaching(
      List<PairTest> tests, List<String> conditions, UnaryOperator<String> label) {
    List<PairTest> told =
        tests.stream()
            .filter(t -> t.verdict() == Verdict.DIFFERENT || t.verdict() == Verdict.INDICATED)
            .toList();
    List<String> sentences = new ArrayList<>();
    for (PairTest life :
        told.stream().filter(t -> t.key().equals(EndpointList.BLEACHING)).toList()) {
      String others =
          told.stream()
              .filter(t -> t.first() == life.first() && t.second() == life.second())
              .map(PairTest::key)
              .filter(EndpointList::isOfWholeRecord)
              .map(label)
              .collect(Collectors.joining(", "));
      if (!others.isEmpty()) {
        sentences.add(
            String.format(
                Locale.ROOT,
                "Bleaching differs between %s and %s, and the dark frames after it count in %s,"
                    + " which may differ for that alone: compare shorter records (last_frame).",
                conditions.get(life.first()),
                conditions.get(life.second()),
                others));
      }
    }
    return sentences;
  }

  /**
   * Where the design cannot decide: how many movies the difference would need that needs the
   * fewest.
   *
   * @param label of an endpoint, from its key
   */
  static Optional<String> tooFew(List<PairTest> tests, UnaryOperator<String> label) {
    List<PairTest> weak = tests.stream().filter(test -> test.smallestP() >= 0.05).toList();
    String needed =
        weak.stream()
            .filter(test -> test.neededMovies().isPresent())
            .min(Comparator.comparingInt(test -> test.neededMovies().getAsInt()))
            .map(
                test ->
                    String.format(
                        Locale.ROOT,
                        "the difference that needs the fewest, in %s, would need about %d a side"
                            + " if it is as large as it looks",
                        label.apply(test.key()),
                        test.neededMovies().getAsInt()))
            .orElseGet(
                () ->
                    "none of the differences seen would be decided by " + MOST_MOVIES + " a side");
    return weak.stream()
        .findFirst()
        .map(
            test ->
                String.format(
                    Locale.ROOT,
                    "With %d and %s no p-value can be below %.2g; %s.",
                    test.firstMovies(),
                    Count.of(test.secondMovies(), "movie"),
                    test.smallestP(),
                    needed));
  }

  /** One comparison in a sentence. */
  static String sentence(Comparison comparison, PairTest test) {
    List<String> conditions = comparison.design().conditions();
    String verdict =
        switch (test.verdict()) {
          case DIFFERENT -> "is different";
          case INDICATED -> "may be different (not after correction for all endpoints)";
          case NOT_DECIDED -> "is not decided";
          case NOT_COMPARED -> "could not be compared";
        };
    Optional<PairTest> equal = equal(comparison, test);
    String among =
        equal
            .map(
                e ->
                    String.format(
                        Locale.ROOT,
                        " Among dots of equal signal-to-noise ratio the difference is %s (p = %s).",
                        signed(e.difference()),
                        number(e.p())))
            .orElse("");
    return String.format(
        Locale.ROOT,
        "%s %s: %s in %s (%s), %s in %s (%s); difference %s, 95 %% interval %s to %s;"
            + " p = %s, corrected %s.%s",
        label(comparison, test.key()),
        verdict,
        number(test.firstMean()),
        conditions.get(test.first()),
        Count.of(test.firstMovies(), "movie"),
        number(test.secondMean()),
        conditions.get(test.second()),
        Count.of(test.secondMovies(), "movie"),
        signed(test.difference()),
        signed(test.low()),
        signed(test.high()),
        number(test.p()),
        number(test.holm()),
        among);
  }

  /** The same test among dots of equal signal-to-noise ratio. */
  static Optional<PairTest> equal(Comparison comparison, PairTest test) {
    return comparison.equalTests().pairs().stream()
        .filter(
            e ->
                e.key().equals(test.key())
                    && e.first() == test.first()
                    && e.second() == test.second())
        .findFirst();
  }

  static String label(Comparison comparison, String key) {
    return comparison.endpoints().stream()
        .filter(e -> e.key().equals(key))
        .map(ComparedEndpoint::axis)
        .findFirst()
        .orElse(key);
  }

  /** Three digits that count. */
  static String number(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%.3g", value) : "\u2013";
  }

  private static String signed(double value) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%+.3g", value) : "\u2013";
  }
}
