package io.github.umlpsd.compare.movies;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of the spots of a movie.
 *
 * @param found spots that were found
 * @param leftOut why some have no trace, and how many each; rising names
 * @param dots traces
 */
public record Funnel(int found, Map<String, Integer> leftOut, int dots) {

  public Funnel {
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** Of a table of traces, where nothing can be left out. */
  public static Funnel of(int dots) {
    return new Funnel(dots, Map.of(), dots);
  }
}
