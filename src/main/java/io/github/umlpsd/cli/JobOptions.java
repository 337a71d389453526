package io.github.umlpsd.cli;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.TimeLeft;
import io.github.umlpsd.job.ToldOnce;
import io.github.umlpsd.results.Outcome;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Options of every command that works for a while. */
public final class JobOptions {
  /** What a movie on the command line may be. */
  static final String MOVIE =
      "TIFF stack, any part of a split one, folder or pattern of single images, NDTiff folder.";

  @Option(
      names = {"-q", "--quiet"},
      description = "Tell nothing but failures.")
  private boolean quiet;

  /** Whether only failures are told. */
  boolean quiet() {
    return quiet;
  }

  /** Runs a job with a progress display on standard error. */
  public <T> T withProgress(Function<Progress, T> job) {
    if (quiet) {
      return job.apply(new Interruption());
    }
    PrintStream err = System.err;
    TerminalProgress progress = new TerminalProgress(err, System.console() != null);
    try {
      return job.apply(new TimeLeft(progress));
    } finally {
      progress.end();
    }
  }

  /** Notes of jobs that run at once: each is told once on standard error. */
  Consumer<String> notes(PrintWriter err) {
    return new ToldOnce(
        note -> {
          if (!quiet) {
            Program.tell(note, err);
          }
        });
  }

  /** Tells what a job found, and what a user should know about it. */
  void tell(Outcome outcome) {
    outcome.table().ifPresent(facts -> tell("Table: " + facts.sentence()));
    tell(outcome.summary());
    outcome.warnings().forEach(warning -> tell("Note: " + warning));
    if (outcome.table().isEmpty()) {
      outcome.analyses().stream()
          .findFirst()
          .ifPresent(first -> tell("Frame interval: " + first.traces().times().text() + "."));
    }
  }

  /** Tells a result on standard output. */
  void tell(String line) {
    if (!quiet) {
      System.out.println(line);
    }
  }
}
