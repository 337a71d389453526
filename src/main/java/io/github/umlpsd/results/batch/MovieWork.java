package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whole analyses of movies.
 *
 * @param jobs the job of each movie; its output is set here
 * @param again whether movies that are done already are done once more
 * @param progress of each movie
 */
public record MovieWork(Function<Path, Job> jobs, boolean again, Function<Path, Progress> progress)
    implements Batch.Work {

  @Override
  public MovieFigures run(Path movie, Path folder, int threads) {
    return jobs.apply(movie)
        .with(folder, threads)
        .run(progress.apply(movie))
        .figures()
        .orElseThrow();
  }

  @Override
  public Optional<MovieFigures> done(Path movie, Path folder) {
    return again
        ? Optional.empty()
        : jobs.apply(movie).record().flatMap(record -> record.done(folder));
  }
}
