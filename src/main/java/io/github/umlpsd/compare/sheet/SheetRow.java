package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.parameters.UserParameter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One movie of a comparison.
 *
 * @param number of its row as a spreadsheet counts it, the heading being 1
 * @param movie movie, result folder or table of traces
 * @param condition what is compared, for example {@code treated}
 * @param replicate sample or slide; may be empty
 * @param block day or batch within which movies are compared; empty = none
 * @param power of the lamp or dose, in any one unit
 * @param note of the user
 * @param own parameters that this movie alone has, as typed
 */
public record SheetRow(
    int number,
    Path movie,
    String condition,
    String replicate,
    String block,
    OptionalDouble power,
    String note,
    Map<UserParameter, String> own) {

  public SheetRow {
    own = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(own));
  }
}
