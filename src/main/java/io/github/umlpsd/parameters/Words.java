package io.github.umlpsd.parameters;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a user typed, read as the type that a parameter has. Absent parameters have defaults. */
public final class Words {
  private static final String AUTO = "auto";

  private static final String NUMBER = "a number with a decimal dot";

  private static final String WHOLE = "a whole number";

  /** The part of a help that tells what 0 stands for. */
  private static final Pattern ZERO = Pattern.compile("\\b0 = [^.;]+");

  /** Letters of numbers that only programs write, as 2f or 0x1p3. */
  private static final Pattern JAVA = Pattern.compile("[dDfFxX]");

  /** A number that is not 0, whatever its power of ten. */
  private static final Pattern NOT_ZERO = Pattern.compile("[^eE]*[1-9].*");

  /** A decimal comma, or commas between thousands. */
  private static final Pattern COMMA = Pattern.compile("[+-]?[\\d.]*,[\\d.,]+(?:[eE][+-]?\\d+)?");

  private final Map<UserParameter, String> typed;

  /**
   * @param typed what the user gave; absent or blank takes its default
   */
  public Words(Map<? extends UserParameter, String> typed) {
    this.typed = Map.copyOf(typed);
  }

  /** The text without blanks at its ends; the name of a file as the file system knows it. */
  public String text(UserParameter key) {
    String word = typed.get(key);
    if (word == null || word.isBlank()) {
      return key.defaultText();
    }
    return key.place() == UserParameter.Place.NONE ? word.strip() : TypedName.plain(word.strip());
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
    return number(key, NUMBER);
  }

  /**
   * Empty for {@code auto}.
   *
   * @throws UserException if it is neither that nor a finite number
   */
  public OptionalDouble numberOrAuto(UserParameter key) {
    return isAuto(key)
        ? OptionalDouble.empty()
        : OptionalDouble.of(number(key, AUTO + " or " + NUMBER));
  }

  /**
   * Empty for {@code auto}.
   *
   * @throws UserException if it is neither that nor a whole number, or too large
   */
  public OptionalInt wholeOrAuto(UserParameter key) {
    return isAuto(key) ? OptionalInt.empty() : OptionalInt.of(whole(key, AUTO + " or " + WHOLE));
  }

  /**
   * A whole number.
   *
   * @throws UserException if it is none, or too large
   */
  public int whole(UserParameter key) {
    return whole(key, WHOLE);
  }

  /**
   * A whole number of up to 53 bits.
   *
   * @throws UserException if it is none, or too large
   */
  public long longWhole(UserParameter key) {
    return longWhole(key, WHOLE);
  }

  private int whole(UserParameter key, String wanted) {
    long number = longWhole(key, wanted);
    if (number != (int) number) {
      throw new UserException(key.word() + " is " + number + ", which is too large.");
    }
    return (int) number;
  }

  private long longWhole(UserParameter key, String wanted) {
    double number = number(key, wanted);
    if (number != Math.rint(number) || Math.abs(number) > 1L << 53) {
      throw new UserException(wrong(key) + ", but must be " + wanted + zero(key) + ".");
    }
    return (long) number;
  }

  /**
   * @param wanted what the parameter may be, for the message
   */
  private double number(UserParameter key, String wanted) {
    try {
      double number = Double.parseDouble(text(key));
      if (number == 0 && NOT_ZERO.matcher(text(key)).matches()) {
        throw new UserException(wrong(key) + ", which is too small to be told from 0.");
      }
      if (Double.isFinite(number) && !JAVA.matcher(text(key)).find()) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new UserException(
        COMMA.matcher(text(key)).matches()
            ? wrong(key)
                + "; give "
                + wanted
                + (wanted.endsWith(WHOLE)
                    ? " without commas."
                    : " and without commas, for example 2.5.")
            : wrong(key) + ", but must be " + wanted + zero(key) + ".");
  }

  private String wrong(UserParameter key) {
    return key.word() + " is '" + text(key) + "'";
  }

  /** What 0 stands for, for those who type a word such as auto or none instead; else empty. */
  private static String zero(UserParameter key) {
    Matcher zero = ZERO.matcher(key.help());
    return zero.find() ? " (" + zero.group() + ")" : "";
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
