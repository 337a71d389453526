package io.github.umlpsd.job;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A choice with the word by which users, macros, the command line and result files know it. */
public interface Keyed {

  /** Name of the constant, as enums have it. */
  String name();

  /** The word, in lower case, for example {@code modified-welch} of {@code MODIFIED_WELCH}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Finds the choice that a word stands for. Upper and lower case count alike.
   *
   * @param parameter name of the parameter, for the message
   * @throws UserException if no constant of {@code type} has this word
   */
  static <E extends Enum<E> & Keyed> E parse(Class<E> type, String parameter, String word) {
    String wanted = word.trim().toLowerCase(Locale.ROOT);
    for (E constant : type.getEnumConstants()) {
      if (constant.key().equals(wanted)) {
        return constant;
      }
    }
    throw new UserException(
        parameter + " is '" + word + "', but must be one of: " + String.join(", ", keys(type)));
  }

  /** All words of a choice, in the order of its constants. */
  static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Keyed::key).collect(Collectors.toList());
  }
}
