package io.github.umlpsd.cli;

/** Arguments of the command line that are read, and nothing is done. */
public final class ReadArguments {
  private ReadArguments() {}

  /**
   * Reads them.
   *
   * @throws picocli.CommandLine.ParameterException if a command or an option is none, a value does
   *     not fit, or something is missing
   */
  public static void of(String... arguments) {
    Main.line(arguments).setExpandAtFiles(false).parseArgs(arguments);
  }
}
