package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.parameters.UserParameter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The columns that a sheet may have: those of its own, and the parameters that a movie may have for
 * itself, which are those of measuring it. How dots are classed and spectra fitted is the same for
 * all movies, since results could not be compared otherwise.
 */
public final class SheetColumns {
  /** The path; relative ones start at the sheet's folder. */
  static final String MOVIE = "movie";

  static final String CONDITION = "condition";
  static final String REPLICATE = "replicate";
  static final String BLOCK = "block";
  static final String POWER = "power";
  static final String NOTE = "note";

  /** The columns that are no parameters, in the order in which they are written. */
  public static final List<String> OWN = List.of(MOVIE, CONDITION, REPLICATE, BLOCK, POWER, NOTE);

  /** Another word for the block. */
  private static final String DAY = "day";

  private static final Set<ParameterKey.Group> MEASURING =
      EnumSet.of(ParameterKey.Group.MOVIE, ParameterKey.Group.SPOTS, ParameterKey.Group.TRACES);

  private SheetColumns() {}

  /** The parameters that a row may have, by their words. */
  static Map<String, UserParameter> parameters() {
    Map<String, UserParameter> all = new HashMap<>();
    JobKind.COMPARISON.keys().stream()
        .filter(key -> MEASURING.contains(key.group()) || key == ParameterKey.DECISIONS)
        .forEach(key -> all.put(key.word(), key));
    TableKey.OPTIONS.forEach(key -> all.put(key.word(), key));
    return all;
  }

  /**
   * The heading as it is known here; empty for a column without one, as spreadsheets save columns
   * that were once in use.
   *
   * @throws UserException if there is no such column
   */
  static String known(String heading, String file) {
    String word = heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    Map<String, UserParameter> parameters = parameters();
    if (word.isEmpty()) {
      return word;
    }
    if (word.equals(DAY)) {
      return BLOCK;
    }
    if (OWN.contains(word) || parameters.containsKey(word)) {
      return word;
    }
    Optional<ParameterKey> common =
        JobKind.COMPARISON.keys().stream().filter(key -> key.word().equals(word)).findFirst();
    if (common.isPresent()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has a column %s, but %s must be the same for all movies; give it with the"
                  + " command.",
              file,
              heading,
              word));
    }
    List<String> all = new ArrayList<>(OWN);
    Stream.concat(Stream.of(DAY), parameters.keySet().stream().sorted()).forEach(all::add);
    UnknownWord unknown = UnknownWord.of(word, all);
    throw new UserException(
        file
            + ": "
            + unknown.sentence("column")
            + (unknown.nearest().isPresent()
                ? ""
                : " Columns are "
                    + String.join(", ", OWN)
                    + ", and parameters of measuring such as first_frame."));
  }
}
