package io.github.umlpsd.explorer;

import ij.ImagePlus;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.explorer.model.MacroLine;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.TimeLeft;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.Outcome;
import java.awt.EventQueue;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One run on the open movie in the background: what the menu's command does, and records. */
final class MovieRun implements Progress {
  private final JobKind job;
  private final ImagePlus movie;
  private final BiConsumer<String, Double> shown;
  private volatile boolean canceled;

  /**
   * @param shown gets how far it is, in the thread of the windows
   */
  MovieRun(JobKind job, ImagePlus movie, BiConsumer<String, Double> shown) {
    this.job = job;
    this.movie = movie;
    this.shown = shown;
  }

  /**
   * Starts.
   *
   * @param done gets what was found, in the thread of the windows
   * @param failed gets why nothing was found, there too
   */
  void start(Map<ParameterKey, String> words, Consumer<Outcome> done, Consumer<String> failed) {
    Thread thread = new Thread(() -> run(words, done, failed), "uml-psd-run");
    thread.setDaemon(true);
    thread.start();
  }

  private void run(
      Map<ParameterKey, String> words, Consumer<Outcome> done, Consumer<String> failed) {
    try {
      if (movie.getProcessor() == null) {
        throw new UserException("The movie is closed; open it again.");
      }
      Parameters parameters = Parameters.of(job, words);
      Outcome outcome = ImageJob.run(job, movie, parameters, false, new TimeLeft(this));
      record(command(job), job, words);
      EventQueue.invokeLater(() -> done.accept(outcome));
    } catch (CanceledException e) {
      EventQueue.invokeLater(() -> failed.accept("Canceled."));
    } catch (UserException | OutOfMemoryError e) {
      EventQueue.invokeLater(() -> failed.accept(Failure.sentence(e)));
    } catch (RuntimeException | Error e) {
      EventQueue.invokeLater(() -> failed.accept(Failure.sentence(e)));
    }
  }

  /** As the menu calls the command of a job. */
  static String command(JobKind job) {
    return switch (job) {
      case PIXELS -> "Analyze Blinking Pixels...";
      case TRACES -> "Analyze Blinking Traces...";
      default -> "Analyze Blinking Movie...";
    };
  }

  /** Writes a line into ImageJ's macro recorder, if it is open. */
  static void record(String command, JobKind job, Map<ParameterKey, String> words) {
    if (Recorder.record) {
      Recorder.recordString(MacroLine.of(command, job, words) + "\n");
    }
  }

  /** Stops it soon. */
  void cancel() {
    canceled = true;
  }

  @Override
  public void report(String stage, double fraction) {
    EventQueue.invokeLater(() -> shown.accept(stage, fraction));
  }

  @Override
  public boolean isCanceled() {
    return canceled;
  }
}
