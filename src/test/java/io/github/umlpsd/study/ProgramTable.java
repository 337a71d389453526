package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that makes a table which the program holds among its resources. */
abstract class ProgramTable implements Callable<Integer> {
  @Option(names = "--threads", description = "Threads.")
  private int threads = 1;

  @Option(names = "--output", required = true, description = "The file to write.")
  private Path output;

  @Mixin private JobOptions job;

  /** The text of the table, the same at any number of threads. */
  abstract String table(Workers workers);

  @Override
  public final Integer call() {
    write(output, job.withProgress(progress -> table(new Workers(threads, progress))));
    return Program.DONE;
  }

  /**
   * @throws UserException if the file cannot be written
   */
  static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be written", e);
    }
  }
}
