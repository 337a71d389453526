package io.github.umlpsd.imagej.plugin;

import ij.macro.Interpreter;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.parameters.UserParameter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the options of a macro, for example {@code radius=3 output=[/data/first run]}.
 *
 * <p>ImageJ looks for {@code key=} anywhere in them: it finds {@code clusters} in {@code
 * max_clusters=8} and in the name of a folder, takes the first of two values, and takes no notice
 * of a key that no parameter has. All of that would change results without a word.
 */
public final class MacroOptions {
  /** A value follows an equals sign; a word alone has none. */
  private final Map<String, Optional<String>> given = new LinkedHashMap<>();

  private final String options;
  private int at;

  private MacroOptions(String options) {
    this.options = options;
    for (skipBlanks(); at < options.length(); skipBlanks()) {
      String word = word();
      Optional<String> value =
          at < options.length() && next() == '=' ? value(word) : Optional.empty();
      if (given.put(word, value) != null) {
        throw new UserException(word + " is given twice in the macro; give it once.");
      }
    }
  }

  /**
   * What a macro gives, with the defaults of what it leaves out.
   *
   * @param keys what may be given
   * @param others further words that may stand there, with a value or without
   * @throws UserException if a key is unknown, given twice or without a value, or a bracket is
   *     wrong
   */
  public static Map<UserParameter, String> read(
      String options,
      List<? extends UserParameter> keys,
      Collection<String> others,
      Function<UserParameter, String> defaults) {
    Map<String, Optional<String>> given = new MacroOptions(options).given;
    Set<String> known = new LinkedHashSet<>();
    keys.forEach(key -> known.add(key.word()));
    given.forEach(
        (word, value) -> {
          if (!others.contains(word)) {
            check(word, value.isPresent(), known);
          }
        });
    Map<UserParameter, String> values = new LinkedHashMap<>();
    for (UserParameter key : keys) {
      Optional<String> value = given.getOrDefault(key.word(), Optional.empty());
      values.put(key, value.orElseGet(() -> defaults.apply(key)));
    }
    return values;
  }

  /**
   * The value of one key, if a macro gives it.
   *
   * @param options null if there is no macro
   * @throws UserException as {@link #read}
   */
  static Optional<String> value(String options, String word) {
    return options == null
        ? Optional.empty()
        : new MacroOptions(options).given.getOrDefault(word, Optional.empty());
  }

  private static void check(String word, boolean hasValue, Set<String> known) {
    if (!known.contains(word)) {
      throw new UserException(
          hasValue
              ? UnknownWord.of(word, known).sentence()
              : "'"
                  + word
                  + "' is no assignment such as radius=3; put brackets around a text with blanks,"
                  + " as in output=[/data/first run].");
    }
    if (!hasValue) {
      throw new UserException(
          word + " has no value in the macro; write " + word + "=VALUE, or leave it out.");
    }
  }

  private char next() {
    return options.charAt(at);
  }

  private void skipBlanks() {
    while (at < options.length() && Character.isWhitespace(next())) {
      at++;
    }
  }

  private String word() {
    int start = at;
    while (at < options.length() && next() != '=' && !Character.isWhitespace(next())) {
      at++;
    }
    return options.substring(start, at);
  }

  private Optional<String> value(String word) {
    at++;
    char first = at < options.length() ? next() : ' ';
    String value =
        first == '['
            ? TypedName.unquoted(bracketed(word))
            : first == '"' || first == '\'' ? quoted(word) : toBlank();
    return Optional.of(value.startsWith("&") ? variable(value) : value);
  }

  private String quoted(String word) {
    int start = at;
    int end = options.indexOf(next(), start + 1);
    if (end < 0) {
      throw new UserException(
          "The quotation mark of "
              + word
              + "="
              + options.substring(start).strip()
              + " is not closed.");
    }
    at = end + 1;
    return alone(word, options.substring(start, at), options.substring(start + 1, end));
  }

  private String toBlank() {
    int start = at;
    while (at < options.length() && !Character.isWhitespace(next())) {
      at++;
    }
    return options.substring(start, at);
  }

  private String bracketed(String word) {
    int start = at;
    int depth = 0;
    do {
      depth += next() == '[' ? 1 : next() == ']' ? -1 : 0;
      at++;
    } while (depth > 0 && at < options.length());
    if (depth > 0) {
      throw new UserException(
          "The bracket of " + word + "=" + options.substring(start).strip() + " is not closed.");
    }
    return alone(word, options.substring(start, at), options.substring(start + 1, at - 1));
  }

  /** A value between marks, behind which a blank must come. */
  private String alone(String word, String written, String value) {
    String behind = toBlank();
    if (!behind.isEmpty()) {
      throw new UserException(
          word + "=" + written + " goes on with '" + behind + "'; put brackets around all of it.");
    }
    return value;
  }

  /** What a variable of the macro holds, as ImageJ has it in {@code radius=&r}. */
  private static String variable(String value) {
    Interpreter macro = Interpreter.getInstance();
    String held = macro == null ? null : macro.getVariableAsString(value.substring(1));
    return held == null ? value : held;
  }
}
