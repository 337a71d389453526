package io.github.umlpsd.compare.movies;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Movies that are one and the same though their files are not: a copy, or a movie and its own
 * result. Counted twice, it makes its condition look more certain than it is.
 */
public final class SameTraces {
  private SameTraces() {}

  /**
   * @throws UserException with the rows of two movies whose traces are equal, number by number
   */
  public static void check(List<MeasuredMovie> movies) {
    Map<List<Integer>, MeasuredMovie> seen = new HashMap<>();
    for (MeasuredMovie movie : movies) {
      MeasuredMovie before = seen.putIfAbsent(hashes(movie.traces()), movie);
      if (before != null) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Rows %d and %d have the same traces (%s and %s), so that one movie would count"
                    + " twice; remove one.",
                before.row().number(),
                movie.row().number(),
                before.name(),
                movie.name()));
      }
    }
  }

  /** A number for each trace, which differs if its values do. */
  public static List<Integer> hashes(TraceSet traces) {
    List<Integer> hashes = new ArrayList<>();
    double[] trace = new double[traces.frames()];
    for (int i = 0; i < traces.size(); i++) {
      traces.copyTo(i, trace);
      hashes.add(Arrays.hashCode(trace));
    }
    return hashes;
  }
}
