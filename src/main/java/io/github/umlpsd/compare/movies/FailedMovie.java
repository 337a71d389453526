package io.github.umlpsd.compare.movies;

import io.github.umlpsd.compare.sheet.SheetRow;

/**
 * A movie of a comparison that could not be measured.
 *
 * @param why one sentence
 */
public record FailedMovie(SheetRow row, String why) {
  /** For people. */
  public String sentence() {
    return row.movie() + " is left out: " + why;
  }
}
