package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.clusters.count.OneClassCuts;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study cuts}: the table of what one class cut in two looks like. */
@Command(
    name = "cuts",
    description = "What a Gaussian cloud that K-means has put into two looks like, as a table.",
    mixinStandardHelpOptions = true)
final class CutStudyCommand implements Callable<Integer> {
  @Option(names = "--clouds", description = "Clouds for each size and dimension.")
  private int clouds = 400;

  @Option(names = "--threads", description = "Threads.")
  private int threads = 1;

  @Option(names = "--output", required = true, description = "The file to write.")
  private Path output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    String table =
        job.withProgress(progress -> OneClassCuts.table(clouds, new Workers(threads, progress)));
    try {
      Files.writeString(output, table);
    } catch (IOException e) {
      throw new UserException("Cannot write " + output + ": " + e.getMessage(), e);
    }
    return Program.DONE;
  }
}
