package io.github.umlpsd.imagej.plugin;

import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.parameters.UserParameter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds keys in a macro's options that no parameter has. ImageJ itself takes no notice of them, and
 * a mistyped key would leave its parameter at the default without a word.
 */
public final class MacroKeys {
  /** The image of a movie, which the recorder of Fiji writes and that of ImageJ does not. */
  private static final String IMAGE = "imp";

  private MacroKeys() {}

  /**
   * What is wrong with the options of a macro, in a sentence.
   *
   * @param options for example {@code radius=3 output=[/data/first run]}
   * @param keys what may be given
   * @param others further keys that may be given
   * @return empty if every key is known and has a value
   */
  public static Optional<String> problem(
      String options, Collection<? extends UserParameter> keys, Collection<String> others) {
    Set<String> known = new LinkedHashSet<>();
    keys.forEach(key -> known.add(key.word()));
    for (String given : assignments(options)) {
      int equals = given.indexOf('=');
      String word = equals < 0 ? given : given.substring(0, equals);
      if (word.equals(IMAGE) || others.contains(word)) {
        continue;
      }
      if (!known.contains(word)) {
        return Optional.of(
            equals < 0
                ? "'"
                    + word
                    + "' is no assignment such as radius=3; put brackets around a text"
                    + " with blanks, as in output=[/data/first run]."
                : UnknownWord.of(word, known).sentence());
      }
      if (equals < 0) {
        return Optional.of(
            word + " has no value in the macro; write " + word + "=VALUE, or leave it out.");
      }
    }
    return Optional.empty();
  }

  /** The options one by one, each with its value as it stands. */
  private static List<String> assignments(String options) {
    List<String> found = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    int depth = 0;
    for (char c : options.toCharArray()) {
      boolean opens = c == '[' && (depth > 0 || current.toString().endsWith("="));
      depth += opens ? 1 : c == ']' && depth > 0 ? -1 : 0;
      if (depth > 0 || !Character.isWhitespace(c)) {
        current.append(c);
      } else if (!current.isEmpty()) {
        found.add(current.toString());
        current.setLength(0);
      }
    }
    if (!current.isEmpty()) {
      found.add(current.toString());
    }
    return found;
  }
}
