package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows that take the same frames of the same movie, by whatever path: counted twice, a movie makes
 * its condition look more certain than it is. Parts of a movie without a common frame, and its
 * channels, may have rows of their own.
 *
 * @param file without links
 * @param other parameters of the row but its frames
 * @param first frame, from 1
 * @param last frame
 */
record SameMovie(Path file, Map<UserParameter, String> other, long first, long last) {

  /**
   * @throws UserException with the rows of the first such movie
   */
  static void check(List<SheetRow> rows) {
    Map<SameMovie, List<SheetRow>> seen = new LinkedHashMap<>();
    for (SheetRow row : rows) {
      SameMovie own = of(row);
      List<SheetRow> alike =
          seen.computeIfAbsent(new SameMovie(own.file, own.other, 0, 0), k -> new ArrayList<>());
      for (SheetRow before : alike) {
        if (own.overlaps(of(before))) {
          throw new UserException(
              String.format(
                  Locale.ROOT,
                  "Rows %d and %d name the same movie, %s; remove one%s.",
                  before.number(),
                  row.number(),
                  row.movie(),
                  before.own().equals(row.own()) ? "" : ", or give them frames that differ"));
        }
      }
      alike.add(row);
    }
  }

  private static SameMovie of(SheetRow row) {
    Map<UserParameter, String> other = new LinkedHashMap<>(row.own());
    long first = frame(other.remove(ParameterKey.FIRST_FRAME), 1);
    long last = frame(other.remove(ParameterKey.LAST_FRAME), Long.MAX_VALUE);
    return new SameMovie(real(row.movie()), other, first, last);
  }

  /** What is no number is told where the movie is measured. */
  private static long frame(String typed, long usual) {
    long frame = typed != null && typed.strip().matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
    return frame > 0 ? frame : usual;
  }

  private boolean overlaps(SameMovie before) {
    return first <= before.last && before.first <= last;
  }

  private static Path real(Path movie) {
    try {
      return movie.toRealPath();
    } catch (IOException e) {
      return movie.toAbsolutePath().normalize();
    }
  }
}
