package io.github.umlpsd.spark;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The job of {@code analyze}, on a machine of the cluster. */
final class AnalyzeMovie implements MovieTask.Body {
  private static final long serialVersionUID = 1;

  @Override
  public Map<String, Object> run(MovieTask task, int threads) throws Exception {
    System.setProperty("java.awt.headless", "true");
    try (Staging staging = Staging.of(task)) {
      Path results = staging.results();
      Job job =
          ImageJob.of(
                  JobKind.SPOTS,
                  ImageJob.file(staging.movie(), Optional.empty()),
                  parameters(task.words()))
              .with(results, threads);
      if (Staging.isAddress(task.movie())) {
        job = job.onCopyOf(task.movie());
      }
      Optional<MovieFigures> before = before(task, job, staging);
      if (before.isPresent()) {
        return before.get().cells();
      }
      checkOwner(task, staging);
      MovieFigures figures = job.run(Progress.NONE).figures().orElseThrow();
      staging.deliver();
      return figures.cells();
    }
  }

  private static Optional<MovieFigures> before(MovieTask task, Job job, Staging staging)
      throws IOException {
    if (task.again()) {
      return Optional.empty();
    }
    Optional<JobRecord> record = job.record();
    Optional<Path> earlier = staging.earlierRecord();
    return earlier.isPresent()
        ? record.flatMap(wanted -> wanted.figuresIn(earlier.get()))
        : record.flatMap(wanted -> wanted.done(staging.results()));
  }

  /** The results of another movie of that name would be lost. */
  private static void checkOwner(MovieTask task, Staging staging) throws IOException {
    String movie = JobRecord.movieOf(Path.of(task.movie()));
    Optional<String> owner = staging.earlierRecord().map(Path::getParent).flatMap(JobRecord::movieIn);
    if (owner.isPresent() && !owner.get().equals(movie)) {
      throw new UserException(
          task.output()
              + "/"
              + task.name()
              + " holds the results of "
              + owner.get()
              + "; give another --output.");
    }
  }

  /** The parameters from their words. */
  static Parameters parameters(Map<String, String> words) {
    Map<UserParameter, String> typed = new HashMap<>();
    for (UserParameter key : JobKind.SPOTS.keys()) {
      if (words.containsKey(key.word())) {
        typed.put(key, words.get(key.word()));
      }
    }
    return Parameters.of(JobKind.SPOTS, typed);
  }
}
