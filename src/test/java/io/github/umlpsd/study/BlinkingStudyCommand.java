package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Workers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study blinking}: how well the statistics of blinking find the truth again. */
@Command(
    name = "blinking",
    description =
        "How well states, dwell times, rates, change points and bleaching times are found.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BlinkingStudyCommand implements Callable<Integer> {
  private static final int QUICK_FRAMES = 3000;
  private static final int QUICK_REALISATIONS = 10;

  @Option(names = "--realisations", description = "Number of data sets for each row.")
  private int realisations = 200;

  @Option(names = "--frames", description = "Frames of each trace.")
  private int frames = 10_000;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.check();
    boolean quick = output.quick();
    BlinkingStudy study =
        job.withProgress(
            progress ->
                BlinkingStudy.run(
                    quick ? Math.min(QUICK_REALISATIONS, realisations) : realisations,
                    quick ? Math.min(QUICK_FRAMES, frames) : frames,
                    output.firstSeed(),
                    new Workers(output.threads(), progress)));
    output.write(BlinkingStudyTables.of(study));
    return Program.DONE;
  }
}
