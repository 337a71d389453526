package io.github.umlpsd.cli;

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
    })
final class BenchCommand {}
