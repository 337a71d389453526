package io.github.umlpsd.engine;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a user typed, read as the type that a parameter has. Absent parameters have defaults. */
final class Words {
  private static final String AUTO = "auto";

  private final Map<ParameterKey, String> typed;

  Words(Map<ParameterKey, String> typed) {
    this.typed = new EnumMap<>(ParameterKey.class);
    this.typed.putAll(typed);
  }

  String text(ParameterKey key) {
    String word = typed.get(key);
    return word == null || word.isBlank() ? key.defaultText() : word.strip();
  }

  /** Whether the word is yes. */
  boolean yes(ParameterKey key) {
    String word = text(key).toLowerCase(Locale.ROOT);
    if (!key.choices().contains(word)) {
      throw new UserException(
          key.word() + " is '" + text(key) + "', but must be one of: " + key.choices());
    }
    return word.equals("yes");
  }

  /** The effective text of every parameter, by its word. */
  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (ParameterKey key : ParameterKey.values()) {
      all.put(key.word(), text(key));
    }
    return all;
  }

  private boolean isAuto(ParameterKey key) {
    return text(key).toLowerCase(Locale.ROOT).equals(AUTO);
  }

  double number(ParameterKey key) {
    try {
      double number = Double.parseDouble(text(key));
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UserException(
        key.word() + " is '" + text(key) + "', but must be a number with a decimal dot.");
  }

  /** Empty for {@code auto}. */
  OptionalDouble numberOrAuto(ParameterKey key) {
    return isAuto(key) ? OptionalDouble.empty() : OptionalDouble.of(number(key));
  }

  /** Empty for {@code auto}. */
  OptionalInt wholeOrAuto(ParameterKey key) {
    return isAuto(key) ? OptionalInt.empty() : OptionalInt.of(whole(key));
  }

  int whole(ParameterKey key) {
    long number = longWhole(key);
    if (number != (int) number) {
      throw new UserException(key.word() + " is " + number + ", which is too large.");
    }
    return (int) number;
  }

  long longWhole(ParameterKey key) {
    double number = number(key);
    if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
      throw new UserException(key.word() + " is '" + text(key) + "', but must be a whole number.");
    }
    return (long) number;
  }

  <E extends Enum<E> & Keyed> E choice(ParameterKey key, Class<E> type) {
    return Keyed.parse(type, key.word(), text(key));
  }
}
