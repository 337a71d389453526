package io.github.umlpsd.engine.decisions;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * One decision about one spot.
 *
 * @param spot number of the spot from 1, for people; finds the trace of a table, which has no place
 * @param xPixels column, the centre of the first pixel being 0; NaN for the trace of a table
 * @param yPixels row, the centre of the first pixel being 0; NaN for the trace of a table
 * @param verdict what was decided
 * @param cluster number of the class from 1 of {@link Verdict#CLASS}; empty for others
 * @param note in the user's words; may be empty
 * @param origin where it is written, such as "Row 3 of decisions.csv"; for messages
 */
public record Decision(
    OptionalInt spot,
    double xPixels,
    double yPixels,
    Verdict verdict,
    OptionalInt cluster,
    String note,
    String origin) {

  /** A decision about a spot at a place, taken in a window. */
  public static Decision at(
      int spot, double xPixels, double yPixels, Verdict verdict, OptionalInt cluster, String note) {
    return new Decision(
        OptionalInt.of(spot), xPixels, yPixels, verdict, cluster, note, "The decision on " + spot);
  }

  /** Whether it is bound to a place, and not to a number. */
  public boolean hasPlace() {
    return !Double.isNaN(xPixels);
  }

  /** The spot as people find it in the file. */
  String spotText() {
    return hasPlace()
        ? String.format(Locale.ROOT, "(%.2f, %.2f)", xPixels, yPixels)
        : "number " + spot.getAsInt();
  }
}
