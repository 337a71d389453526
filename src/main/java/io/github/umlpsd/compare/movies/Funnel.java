package io.github.umlpsd.compare.movies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What became of the spots of a movie.
 *
 * @param found spots that were found
 * @param leftOut why some have no trace, and how many each; rising names
 * @param spots numbers of those with a trace, in the order of the traces, as in {@code spots.csv}
 */
public record Funnel(int found, Map<String, Integer> leftOut, List<Integer> spots) {

  public Funnel {
    spots = List.copyOf(spots);
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** Of a table of traces, where nothing can be left out. */
  public static Funnel of(int dots) {
    return new Funnel(dots, Map.of(), IntStream.rangeClosed(1, dots).boxed().toList());
  }

  /** How many traces there are. */
  public int dots() {
    return spots.size();
  }
}
