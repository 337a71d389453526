package io.github.umlpsd.results.saved;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Classification;
import io.github.umlpsd.engine.saved.Assignment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * How well a trace fits into classes of another result: {@code fit_distance}, in units of the
 * distance within which 95 % of those lie that the class was made of, and {@code fits_class}.
 */
public final class FitColumns {
  /** Of a spot without a trace. */
  public static final List<Object> NONE = Collections.nCopies(2, null);

  private FitColumns() {}

  /** The classifications whose classes are those of another result. */
  public static List<Classification> given(Analysis analysis) {
    return analysis.classifications().stream()
        .filter(classification -> classification.classes().given().isPresent())
        .toList();
  }

  /** The two headings of a classification. */
  public static List<String> names(Classification classification) {
    return List.of(classification.named("fit_distance"), classification.named("fits_class"));
  }

  /** The two cells of a trace; empty if it cannot be compared. */
  public static List<Object> of(Classification classification, int trace) {
    OptionalInt row = classification.classes().row(trace);
    if (row.isEmpty()) {
      return NONE;
    }
    Assignment given = classification.classes().given().orElseThrow();
    return Arrays.asList(
        given.relativeDistances()[row.getAsInt()], given.fits(row.getAsInt()) ? 1 : 0);
  }
}
