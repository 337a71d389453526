package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.engine.decisions.MatchedDecisions;
import io.github.umlpsd.engine.decisions.TracePlaces;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.TraceStore;
import io.github.umlpsd.traces.tables.TableFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Everything that the method finds in one movie, crystal, or table of traces.
 *
 * @param name of the movie or table, and of the crystal if it is analysed alone
 * @param parameters what was asked for
 * @param field spots and projection, if the traces are those of spots
 * @param crystals mask and maps, if the traces are those of pixels
 * @param table how it was read, if the traces came from a table
 * @param traces raw traces, counts per frame
 * @param classifications ways to class the traces, at least one; the first leads
 * @param members what was measured of each trace
 * @param checks what was looked for in the movie; empty if there is none
 * @param warnings what a user should know, one sentence each
 * @param secondsByStage how long each stage took
 */
public record Analysis(
    String name,
    Parameters parameters,
    Optional<Field> field,
    Optional<Crystals> crystals,
    Optional<TableFacts> table,
    TraceStore traces,
    List<Classification> classifications,
    Members members,
    List<Check> checks,
    List<String> warnings,
    Map<String, Double> secondsByStage) {

  public Analysis {
    classifications = List.copyOf(classifications);
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** The same with other warnings. */
  Analysis withWarnings(List<String> others) {
    return new Analysis(
        name,
        parameters,
        field,
        crystals,
        table,
        traces,
        classifications,
        members,
        checks,
        others,
        secondsByStage);
  }

  /** The leading classification. */
  public Classification leading() {
    return classifications.get(0);
  }

  /** The classes of the leading classification. */
  public Classes classes() {
    return leading().classes();
  }

  /** The classification beside the leading one, if there is one. */
  public Optional<Classification> second() {
    return classifications.stream().skip(1).findFirst();
  }

  /**
   * Adjusted Rand index of the two classifications, over the traces that both class; empty if there
   * is only one, or fewer than two such traces.
   */
  public OptionalDouble agreement() {
    if (second().isEmpty()) {
      return OptionalDouble.empty();
    }
    int[] a = classes().labels();
    int[] b = second().get().classes().labels();
    int[] both = IntStream.range(0, a.length).filter(i -> a[i] >= 0 && b[i] >= 0).toArray();
    return both.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            AdjustedRandIndex.of(
                Arrays.stream(both).map(i -> a[i]).toArray(),
                Arrays.stream(both).map(i -> b[i]).toArray()));
  }

  /** What has a trace, for people: {@code trace} or {@code pixel}. */
  public String noun() {
    return crystals.isPresent() ? "pixel" : "trace";
  }

  /** Number of a trace's spot, column or pixel, from 1. */
  public int spotNumber(int trace) {
    return field.map(f -> f.measured()[trace]).orElse(trace) + 1;
  }

  /** A trace for people: {@code Trace 3}, {@code Spot 5} or {@code The pixel at x 8, y 9}. */
  static String title(Optional<Field> field, Optional<Crystals> crystals, int trace) {
    if (crystals.isPresent()) {
      Mask mask = crystals.get().mask();
      int place = mask.places()[trace];
      return "The pixel at x " + place % mask.width() + ", y " + place / mask.width();
    }
    return field.map(f -> "Spot " + (f.measured()[trace] + 1)).orElse("Trace " + (trace + 1));
  }

  /** What was decided by hand about each trace that anything was decided about. */
  public MatchedDecisions decisions() {
    return parameters.decisions().isEmpty() || crystals.isPresent()
        ? MatchedDecisions.NONE
        : MatchedDecisions.of(parameters.decisions(), places(field, traces.size()));
  }

  /**
   * Numbers and places of the traces.
   *
   * @param field empty for a table, whose traces are numbered as they are
   */
  static TracePlaces places(Optional<Field> field, int traces) {
    int[] numbers = IntStream.range(0, traces).toArray();
    if (field.isEmpty()) {
      return new TracePlaces(
          IntStream.of(numbers).map(i -> i + 1).toArray(), new double[0], new double[0]);
    }
    List<Spot> spots = field.get().measuredSpots();
    return new TracePlaces(
        IntStream.of(field.get().measured()).map(i -> i + 1).toArray(),
        spots.stream().mapToDouble(Spot::xPixels).toArray(),
        spots.stream().mapToDouble(Spot::yPixels).toArray());
  }

  /** The result in one line. */
  public String summary() {
    int[] sizes = classes().clustering().sizes();
    int left = traces.size() - classes().compared().length;
    String of = crystals.map(c -> " of " + Count.of(c.count(), "crystal")).orElse("");
    return String.format(
        Locale.ROOT,
        "%s: %s%s in %s of %s%s, window %s, proposed classes: %s.",
        name,
        Count.of(traces.size(), noun()),
        of,
        Count.of(sizes.length, "class"),
        Arrays.stream(sizes).mapToObj(String::valueOf).collect(Collectors.joining(" + ")),
        left == 0 ? "" : " and " + left + " unclassified",
        classes().choice().window(),
        classes().choice().proposed());
  }
}
