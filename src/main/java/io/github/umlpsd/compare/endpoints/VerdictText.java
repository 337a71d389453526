package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.compare.testing.Verdict;
import java.util.List;
import java.util.Locale;

/** The outcome of a test as a sentence to put in a notebook. */
public final class VerdictText {
  private static final double SIGNIFICANT = 0.05;

  private VerdictText() {}

  /**
   * One or two sentences.
   *
   * @param conditions names of all conditions
   * @param tests that the correction was made for
   */
  public static String of(Endpoint endpoint, PairTest test, List<String> conditions, int tests) {
    String first = conditions.get(test.first());
    String second = conditions.get(test.second());
    if (test.verdict() == Verdict.NOT_COMPARED) {
      return String.format(
          Locale.ROOT,
          "%s, %s and %s: not compared. There are not two movies of each in blocks that hold both.",
          endpoint.label(),
          first,
          second);
    }
    String seen =
        String.format(
            Locale.ROOT,
            "%s less %s %s (95 %% interval %s to %s, %d and %d movies)",
            second,
            first,
            quantity(test.difference(), endpoint),
            number(test.low()),
            number(test.high()),
            test.secondMovies(),
            test.firstMovies());
    String head = endpoint.label() + ": ";
    return switch (test.verdict()) {
      case DIFFERENT ->
          head
              + "different. "
              + seen
              + String.format(
                  Locale.ROOT,
                  "; p = %s, %s after correction for %d tests.",
                  probability(test.p()),
                  probability(test.holm()),
                  tests);
      case INDICATED ->
          head
              + "indicated, not decided. "
              + seen
              + String.format(
                  Locale.ROOT,
                  "; p = %s alone, but %s after correction for %d tests.",
                  probability(test.p()),
                  probability(test.holm()),
                  tests)
              + (test.smallestP() * tests >= SIGNIFICANT
                  ? " With so few movies no corrected p can be below 0.05: choose one endpoint before"
                      + " the next experiment, or take more movies."
                  : "");
      default -> head + "not decided. " + seen + "; p = " + probability(test.p()) + "." + why(test);
    };
  }

  private static String why(PairTest test) {
    String least =
        test.smallestP() >= SIGNIFICANT
            ? String.format(
                Locale.ROOT,
                " With %d and %d movies no p can be below %s, whatever the difference.",
                test.firstMovies(),
                test.secondMovies(),
                probability(test.smallestP()))
            : "";
    return least
        + (test.neededMovies().isPresent()
            ? String.format(
                Locale.ROOT,
                " About %d movies a condition would decide about a difference of this size.",
                test.neededMovies().getAsInt())
            : "");
  }

  private static String quantity(double value, Endpoint endpoint) {
    return number(value) + (endpoint.unit().isEmpty() ? "" : " " + endpoint.unit());
  }

  /** Three digits, without an exponent for what people read at a glance. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1000) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return String.format(Locale.ROOT, size >= 0.01 || size == 0 ? "%.3f" : "%.2g", value);
  }

  private static String probability(double p) {
    return String.format(Locale.ROOT, p < 0.001 ? "%.1g" : "%.3f", p);
  }
}
