package io.github.umlpsd.imagej.script;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UnknownWord;
import io.github.umlpsd.parameters.UserParameter;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the options of a script, whatever types its language has for words and numbers. */
final class Options {
  private Options() {}

  /**
   * The options as texts.
   *
   * @throws UserException if a key is none of the known ones, or a value is neither a text nor a
   *     number
   */
  static Map<UserParameter, String> read(Map<?, ?> options, List<? extends UserParameter> known) {
    Map<UserParameter, String> texts = new HashMap<>();
    options.forEach((key, value) -> texts.put(key(key, known), text(key, value)));
    return texts;
  }

  private static UserParameter key(Object key, List<? extends UserParameter> known) {
    String word =
        key instanceof UserParameter parameter
            ? parameter.word()
            : String.valueOf(key).strip().toLowerCase(Locale.ROOT);
    Optional<? extends UserParameter> found =
        known.stream().filter(parameter -> parameter.word().equals(word)).findFirst();
    if (found.isEmpty()) {
      List<String> words = known.stream().map(UserParameter::word).toList();
      throw new UserException(UnknownWord.of(String.valueOf(key), words).sentence());
    }
    return found.get();
  }

  private static String text(Object key, Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number)
          ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
          : value.toString();
    }
    if (value instanceof Number || value instanceof CharSequence) {
      return value.toString();
    }
    if (value instanceof java.nio.file.Path || value instanceof java.io.File) {
      return value.toString();
    }
    throw new UserException(key + " is " + value + ", but must be a text or a number.");
  }
}
