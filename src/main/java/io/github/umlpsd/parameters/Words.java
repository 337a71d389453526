package io.github.umlpsd.parameters;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** What a user typed, read as the type that a parameter has. Absent parameters have defaults. */
public final class Words {
  private static final String AUTO = "auto";

  /** Letters of numbers that only programs write, as 2f or 0x1p3. */
  private static final Pattern JAVA = Pattern.compile("[dDfFxX]");

  /** A decimal comma, or commas between thousands. */
  private static final Pattern COMMA = Pattern.compile("[+-]?[\\d.]*,[\\d.,]+(?:[eE][+-]?\\d+)?");

  private final Map<UserParameter, String> typed;

  /**
   * @param typed what the user gave; absent or blank takes its default
   */
  public Words(Map<? extends UserParameter, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /** The text without blanks at its ends. */
  public String text(UserParameter key) {
    String word = typed.get(key);
    return word == null || word.isBlank() ? key.defaultText() : word.strip();
  }

  /**
   * Whether the word is yes.
   *
   * @throws UserException if it is not one of the choices
   */
  public boolean yes(UserParameter key) {
    String word = text(key).toLowerCase(Locale.ROOT);
    if (!key.choices().contains(word)) {
      throw new UserException(
          key.word()
              + " is '"
              + text(key)
              + "', but must be one of: "
              + String.join(", ", key.choices()));
    }
    return word.equals("yes");
  }

  /** The effective text of some parameters, by word, in their order. */
  public Map<String, String> all(List<? extends UserParameter> keys) {
    Map<String, String> all = new LinkedHashMap<>();
    keys.forEach(key -> all.put(key.word(), text(key)));
    return all;
  }

  private boolean isAuto(UserParameter key) {
    return text(key).toLowerCase(Locale.ROOT).equals(AUTO);
  }

  /**
   * A finite number.
   *
   * @throws UserException if it is none
   */
  public double number(UserParameter key) {
    try {
      double number = Double.parseDouble(text(key));
      if (Double.isFinite(number) && !JAVA.matcher(text(key)).find()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    String wrong = key.word() + " is '" + text(key) + "'";
    throw new UserException(
        COMMA.matcher(text(key)).matches()
            ? wrong + "; give the number with a decimal dot and without commas, for example 2.5."
            : wrong + ", but must be a number with a decimal dot.");
  }

  /** Empty for {@code auto}. */
  public OptionalDouble numberOrAuto(UserParameter key) {
    return isAuto(key) ? OptionalDouble.empty() : OptionalDouble.of(number(key));
  }

  /** Empty for {@code auto}. */
  public OptionalInt wholeOrAuto(UserParameter key) {
    return isAuto(key) ? OptionalInt.empty() : OptionalInt.of(whole(key));
  }

  /**
   * A whole number.
   *
   * @throws UserException if it is none, or too large
   */
  public int whole(UserParameter key) {
    long number = longWhole(key);
    if (number != (int) number) {
      throw new UserException(key.word() + " is " + number + ", which is too large.");
    }
    return (int) number;
  }

  /**
   * A whole number of up to 53 bits.
   *
   * @throws UserException if it is none, or too large
   */
  public long longWhole(UserParameter key) {
    double number = number(key);
    if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
      throw new UserException(key.word() + " is '" + text(key) + "', but must be a whole number.");
    }
    return (long) number;
  }

  /**
   * One of several words.
   *
   * @throws UserException if it is none of them
   */
  public <E extends Enum<E> & Keyed> E choice(UserParameter key, Class<E> type) {
    return Keyed.parse(type, key.word(), text(key));
  }
}
