package io.github.umlpsd.cli;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.results.batch.Collection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code collect FOLDER}: one summary and one table of spots from many result folders. */
@Command(
    name = "collect",
    description =
        "Gather the result folders in a folder and below: summary.csv with a row for each movie,"
            + " all_spots.csv with a row for each spot.",
    mixinStandardHelpOptions = true)
final class CollectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER", description = "Folder that holds result folders.")
  private Path folder;

  @Mixin private JobOptions job;

  @Spec private CommandSpec command;

  @Override
  public Integer call() {
    Collection.Gathered found = Collection.of(folder);
    job.tell(
        String.format(
            Locale.ROOT,
            "%s with results, %d that failed.",
            Count.of(found.done(), "movie"),
            found.failed()));
    found.notes().forEach(job::tell);
    PrintWriter err = command.commandLine().getErr();
    found.troubles().forEach(trouble -> Program.tell(trouble, err));
    job.tell("Summary: " + found.summary());
    job.tell("Spots: " + found.spots());
    return found.troubles().isEmpty() ? Program.DONE : Program.FAILED;
  }

  /** The command with its options. */
  static CommandLine line() {
    return new CommandLine(new CollectCommand());
  }
}
