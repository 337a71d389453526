package io.github.umlpsd.bench;

import io.github.umlpsd.cli.Program;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code bench SUBJECT}: how long parts of the method take on this computer. */
@Command(
    name = "bench",
    description = "Measure how long a part of the method takes on this computer.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "SUBJECT",
    subcommands = {
      BenchSpectraCommand.class,
      BenchSweepCommand.class,
      BenchPreviewCommand.class,
      BenchProgressCommand.class,
      BenchTableCommand.class,
      BenchGrowthCommand.class,
    })
public final class BenchCommand {
  /** Ends the process with status 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a benchmark, and gives the status. */
  static int run(String... arguments) {
    return Program.run(
        new CommandLine(new BenchCommand()).setCaseInsensitiveEnumValuesAllowed(true), arguments);
  }
}
