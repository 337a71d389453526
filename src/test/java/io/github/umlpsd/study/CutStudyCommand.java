package io.github.umlpsd.study;

import io.github.umlpsd.clusters.count.OneClassCuts;
import io.github.umlpsd.job.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study cuts}: the table of what one class cut in two looks like. */
@Command(
    name = "cuts",
    description = "What a Gaussian cloud that K-means has put into two looks like, as a table.",
    mixinStandardHelpOptions = true)
final class CutStudyCommand extends ProgramTable {
  @Option(names = "--clouds", description = "Clouds for each size and dimension.")
  private int clouds = 400;

  @Override
  String table(Workers workers) {
    return OneClassCuts.table(clouds, workers);
  }
}
