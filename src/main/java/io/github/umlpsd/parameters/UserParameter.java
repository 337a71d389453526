package io.github.umlpsd.parameters;

import java.util.List;
import java.util.Locale;

/**
 * Something that a user can choose, as all faces show it: dialogs, macros, the command line, the
 * help and the result files.
 */
public interface UserParameter {

  /**
   * How a parameter is shown.
   *
   * @param heading under which dialogs show it
   * @param label short text for dialogs, with the unit; begins with the parameter's {@link
   *     UserParameter#word()}, blanks for underscores
   * @param defaultText the default as a user would type it
   * @param help one sentence for tool tips and the command line's help
   * @param choices the allowed words; empty for numbers and free text
   */
  record Text(
      String heading, String label, String defaultText, String help, List<String> choices) {}

  /** Where something is that a parameter names. */
  enum Place {
    /** It names no file. */
    NONE,
    /** A file to read. */
    OPEN,
    /** A file to write. */
    SAVE,
    /** A folder. */
    FOLDER
  }

  /** Name in capitals, as enums have it. */
  String name();

  /** How it is shown. */
  Text text();

  /** The name of a group of parameters as a heading. */
  static String title(Enum<?> group) {
    return group.name().charAt(0) + group.name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** The word in macros and result files, lower case with underscores. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Heading under which dialogs show it. */
  default String heading() {
    return text().heading();
  }

  /** Short text for dialogs, with the unit. */
  default String label() {
    return text().label();
  }

  /** The default as a user would type it. */
  default String defaultText() {
    return text().defaultText();
  }

  /** One sentence for tool tips and the command line's help. */
  default String help() {
    return text().help();
  }

  /** The allowed words; empty for numbers and free text. */
  default List<String> choices() {
    return text().choices();
  }

  /** Whether dialogs offer to look for a file or a folder: where the label's unit is one. */
  default Place place() {
    String unit = label().substring(label().indexOf('(') + 1);
    if (unit.startsWith("folder")) {
      return Place.FOLDER;
    }
    return unit.matches("(\\w+ )?file\\b.*") ? Place.OPEN : Place.NONE;
  }

  /** Whether forms show it at once; others are folded away. */
  default boolean isMain() {
    return true;
  }

  /** The command line option, for example {@code --frame-interval}. */
  default String option() {
    return "--" + word().replace('_', '-');
  }
}
