package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code study dwell-exponents}: one table of {@code study blinking}, with other shortest dwells.
 */
@Command(
    name = "dwell-exponents",
    description = "How well exponents of power-law dwell times are found.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DwellExponentStudyCommand extends TableStudyCommand {
  @Option(names = "--frames", description = "Frames of each trace, of 0.03 s.")
  private int frames = 10_000;

  @Option(names = "--shortest", description = "Shortest dwell, s.")
  private double shortest = DwellExponentStudy.SHORTEST_SECONDS;

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    return BlinkingStudyTables.exponents(
        DwellExponentStudy.run(sets, frames, shortest, firstSeed, workers));
  }
}
