package io.github.umlpsd.clusters.count;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Workers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The proposed number of classes: a best guess, and the range that the data leave open.
 *
 * <p>Ways to cluster are tried at every number. A number holds if each class is apart from its two
 * nearest ones by more than one Gaussian cloud cut in two: by the valley between them (Hartigan's
 * dip) and the distance of their means along Fisher's direction, and if the two do not run far into
 * each other. Groups too small to be a class are left out of it, and told. The largest number that
 * holds in any way is the best guess; it may be 1. The lower end of the range must hold by more, in
 * every way, with nothing left out and no classes that touch; the upper end is the largest number
 * that nothing speaks against in one of the ways, at most three above the best guess. Thresholds
 * were set on simulated sets with known classes.
 *
 * @param k best guess, at least 1
 * @param labels class of each observation at the best guess, 0 to k-1
 * @param low lower end of the range, 1 to k
 * @param high upper end of the range, at least k
 * @param open whether there may be still more: with so few observations, further classes could not
 *     be told apart
 * @param used number of observations that the count rests on
 * @param reasons what speaks for the best guess, for fewer classes and for more, a sentence each
 */
public record ClassCount(
    int k, int[] labels, int low, int high, boolean open, int used, List<String> reasons) {
  /** Most observations that the count rests on. */
  public static final int SAMPLE = 2000;

  /** So many more classes than the best guess are within the range at most, unless it is open. */
  private static final int MOST_ABOVE = 3;

  /** With fewer members a class, one more class could not be told. */
  private static final int FEWEST_MEMBERS = 30;

  /** Of fewer observations, no number can be ruled out from above. */
  private static final int FEWEST = 100;

  public ClassCount {
    reasons = List.copyOf(reasons);
  }

  /**
   * Counts the classes; on a random sample of {@value #SAMPLE} if there are more observations.
   *
   * @param observations [observation][dimension]
   * @param seed same seed, same result, at any number of threads
   * @throws io.github.umlpsd.job.UserException if the matrix is empty, ragged or not finite
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static ClassCount of(double[][] observations, long seed, Workers workers) {
    CountSearch search = new CountSearch(observations, SAMPLE, seed, workers);
    int k = search.largest(Trial::holds);
    int low = Math.min(k, search.smallest(Trial::holdsStrictly));
    int high = Math.max(k, Math.min(k + MOST_ABOVE, search.largest(Trial::mayHold)));
    Optional<Trial> chosen = clearest(search, k, Trial::holds);
    return new ClassCount(
        k,
        chosen.map(search::labels).orElseGet(() -> new int[observations.length]),
        low,
        high,
        search.size() < Math.max(FEWEST, FEWEST_MEMBERS * (k + 1)),
        search.size(),
        reasons(search, chosen, k));
  }

  /**
   * What several counts of the same traces have in common: the most frequent number, the larger of
   * equally frequent ones, with the labels and reasons of the first count that gives it. The range
   * holds all of their best guesses.
   *
   * @param counts at least one
   */
  public static ClassCount consensus(List<ClassCount> counts) {
    Comparator<ClassCount> frequency =
        Comparator.comparing(
            count -> counts.stream().filter(other -> other.k() == count.k()).count());
    int k = counts.stream().max(frequency.thenComparing(ClassCount::k)).orElseThrow().k();
    List<ClassCount> same = counts.stream().filter(count -> count.k() == k).toList();
    ClassCount first = same.get(0);
    int low = counts.stream().mapToInt(ClassCount::k).min().orElse(k);
    int high = counts.stream().mapToInt(ClassCount::k).max().orElse(k);
    return new ClassCount(
        k,
        first.labels,
        Math.min(low, first.low),
        Math.max(high, first.high),
        first.open,
        first.used,
        first.reasons);
  }

  /** For people: "5", "5; 4 to 6", "3; at least 2", "at least 3", "1 or more". */
  public String text() {
    if (open) {
      String least = low == 1 ? "1 or more" : "at least " + low;
      return low == k ? least : k + "; " + least;
    }
    return low == high ? Integer.toString(k) : k + "; " + low + " to " + high;
  }

  /** Whether a number lies within the range. */
  public boolean allows(int number) {
    return number >= low && (open || number <= high);
  }

  /** What speaks for the count, and what to do if there are too few observations to tell. */
  public List<String> explanation() {
    return Stream.of(reasons.stream(), reading().stream(), advice().stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  private Optional<String> reading() {
    return low < high && !open
        ? Optional.of(
            "Go by the range: kinds of blinking that look alike count as one, so that the best"
                + " guess is more often too low than too high.")
        : Optional.empty();
  }

  /** What to do if there are too few observations to tell. */
  public Optional<String> advice() {
    return open
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "%s %s too few to rule out more than %s: measure at least %d for"
                    + " each class that you expect, and %d in all.",
                Count.of(used, "trace"),
                Count.verb(used, "is", "are"),
                Count.of(k, "class"),
                FEWEST_MEMBERS,
                FEWEST))
        : Optional.empty();
  }

  private static List<String> reasons(CountSearch search, Optional<Trial> chosen, int k) {
    Optional<String> held =
        chosen.map(
            trial ->
                String.format(
                    Locale.ROOT,
                    "%d classes: the two nearest have %s.",
                    k,
                    trial.weakest().text()));
    Optional<String> next =
        clearest(search, k + 1, trial -> true)
            .map(
                trial ->
                    String.format(
                        Locale.ROOT,
                        "%d classes would make two of %s.",
                        k + 1,
                        trial.weakest().text()));
    Optional<String> fewer = chosen.flatMap(Trial::touching).map(ClassCount::touching);
    Optional<String> apart =
        Optional.of(chosen.map(Trial::stragglers).orElseGet(search::strangers))
            .filter(count -> count > 0)
            .map(ClassCount::apart);
    return Stream.of(held, fewer, next, apart).flatMap(Optional::stream).toList();
  }

  private static String touching(Separation pair) {
    return String.format(
        Locale.ROOT,
        "Two of them, of %d and %d members, run into each other and may be one class that changes"
            + " by degrees.",
        pair.first(),
        pair.second());
  }

  private static String apart(int stragglers) {
    return String.format(
        Locale.ROOT,
        "%d stand%s apart in groups too small to be counted as a class.",
        stragglers,
        stragglers == 1 ? "s" : "");
  }

  /** Of the ways that give a number of classes, the one in which it holds best. */
  private static Optional<Trial> clearest(CountSearch search, int k, Predicate<Trial> passes) {
    return search.ways().stream()
        .flatMap(List::stream)
        .filter(trial -> trial.k() == k && passes.test(trial))
        .max(Comparator.comparingDouble(trial -> trial.weakest().excess()));
  }
}
