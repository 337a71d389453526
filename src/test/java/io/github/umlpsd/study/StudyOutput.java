package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.results.ResultFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import picocli.CommandLine.Option;

/** Options that all studies share, and where their tables go. */
final class StudyOutput {
  @Option(names = "--seeds", description = "Number of simulated sets of each kind; none = 10.")
  private int seeds = 10;

  @Option(
      names = "--first-seed",
      description = "Start of the random numbers of the first set; none = 1.")
  private long firstSeed = 1;

  @Option(names = "--quick", description = "Small and few sets, to try the command.")
  private boolean quick;

  @Option(names = "--threads", description = "Number of threads; none = all.")
  private int threads = 0;

  @Option(
      names = "--output",
      paramLabel = "FILE.md",
      description = "File to write; none = standard output.")
  private Path output;

  int seeds() {
    return quick ? Math.min(2, seeds) : seeds;
  }

  long firstSeed() {
    return firstSeed;
  }

  boolean quick() {
    return quick;
  }

  int threads() {
    return threads;
  }

  /**
   * Refuses early, before a long study, a file that cannot be made.
   *
   * @throws UserException if it cannot
   */
  void check() {
    if (output != null) {
      ResultFolder.checkParent(output);
    }
  }

  /**
   * The same, and a study without sets.
   *
   * @throws UserException if there is none
   */
  void checkSets() {
    check();
    if (seeds() < 1) {
      throw new UserException("The study needs at least 1 set, but --seeds is " + seeds());
    }
  }

  /** What a study finds of each seed, in their order. */
  <T> List<T> each(JobOptions job, String stage, LongFunction<T> found) {
    return job.withProgress(
        progress ->
            new Workers(threads, progress).map(stage, seeds(), k -> found.apply(firstSeed + k)));
  }

  /**
   * Writes the text, or tells it on standard output.
   *
   * @throws UserException if the file cannot be written
   */
  void write(String text) {
    if (output == null) {
      System.out.print(text);
      return;
    }
    ProgramTable.write(output, text);
  }
}
