package io.github.umlpsd.job;

import java.util.List;

/**
 * Something that a user can choose, as all faces show it: dialogs, macros, the command line, the
 * help and the result files.
 */
public interface UserParameter {

  /** The word in macros and result files, lower case with underscores. */
  String word();

  /** Short text for dialogs, with the unit; begins with {@link #word()}, blanks for underscores. */
  String label();

  /** Heading under which dialogs show it. */
  String heading();

  /** The default as a user would type it. */
  String defaultText();

  /** One sentence for tool tips and the command line's help. */
  String help();

  /** The allowed words; empty for numbers and free text. */
  List<String> choices();

  /** The command line option, for example {@code --frame-interval}. */
  default String option() {
    return "--" + word().replace('_', '-');
  }
}
