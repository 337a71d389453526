package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.features.LawScatters;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study scatter}: the table of the scatter within laws of blinking and between them. */
@Command(
    name = "scatter",
    description = "How far features scatter within laws of blinking and between them, as a table.",
    mixinStandardHelpOptions = true)
final class ScatterStudyCommand implements Callable<Integer> {
  /** Laws that are drawn. */
  private static final int LAWS = 400;

  @Option(names = "--sets", description = "Sets of traces of drawn laws.")
  private int sets = 300;

  @Option(names = "--threads", description = "Threads.")
  private int threads = 1;

  @Option(names = "--output", required = true, description = "The file to write.")
  private Path output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    StudySet scene = new OtherScene(DrawnLaw.library(LAWS));
    LawScatters scatters = new LawScatters();
    job.withProgress(
        progress -> {
          Workers workers = new Workers(threads, progress.silent());
          for (int seed = 1; seed <= sets; seed++) {
            scatters.add(scene.simulate(seed, workers), workers);
          }
          return sets;
        });
    try {
      Files.writeString(output, scatters.table());
    } catch (IOException e) {
      throw new UserException("Cannot write " + output + ": " + e.getMessage(), e);
    }
    return Program.DONE;
  }
}
