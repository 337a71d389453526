package io.github.umlpsd.imagej;

import ij.IJ;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.windows.TableWindows;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.BatchKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.batch.Course;
import io.github.umlpsd.results.batch.MovieFolder;
import io.github.umlpsd.results.batch.MovieWork;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The same job on all movies of a folder, one after the other. */
public final class BatchJob {
  /** Folder of the results in that of the movies if nobody names one. */
  static final String RESULTS = "uml-psd-results";

  private BatchJob() {}

  /** What is asked for: the movies, and the parameters of their analysis. */
  public static List<UserParameter> keys() {
    List<UserParameter> keys = new ArrayList<>(List.of(BatchKey.values()));
    keys.addAll(JobKind.SPOTS.keys());
    return keys;
  }

  /**
   * Analyses the movies. Those that fail are reported in the log, the summary and the page, and do
   * not stop the others.
   *
   * @param windows whether to show the summary as a table
   * @return the folder of the results
   * @throws UserException if a parameter is wrong, or there is no movie
   */
  public static Path run(Map<UserParameter, String> typed, boolean windows, Progress progress) {
    Words words = new Words(typed);
    Parameters parameters = Parameters.of(JobKind.SPOTS, typed);
    parameters.spots().requireNotDrawn("a batch");
    Path folder = folder(words.text(BatchKey.MOVIES));
    List<Path> movies =
        MovieFolder.movies(
            folder,
            words.text(BatchKey.PATTERN),
            words.yes(BatchKey.SUBFOLDERS),
            left -> IJ.log("UML-PSD: " + left));
    Path parent = parameters.output().orElse(folder.resolve(RESULTS)).toAbsolutePath().normalize();
    Course course = new Course(movies.size(), progress, new Log());
    ResultFolder.tidy(parent).forEach(course::note);
    int failed =
        new Batch(
                new MovieWork(
                    movie ->
                        ImageJob.of(
                            JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), parameters),
                    words.yes(BatchKey.AGAIN),
                    course::of),
                Plan.oneByOne(parameters.threads()),
                course)
            .run(movies, parent, progress);
    if (windows) {
      TableWindows.show(BatchSummary.table(parent));
    }
    IJ.log(
        String.format(
            Locale.ROOT,
            "UML-PSD: %s, %d done, %d of them before, %d failed.",
            Count.of(movies.size(), "movie"),
            movies.size() - failed,
            course.before(),
            failed));
    IJ.log("  Summary: " + parent.resolve(BatchSummary.NAME));
    IJ.log("  Page: " + parent.resolve(BatchSummary.PAGE));
    return parent;
  }

  private static Path folder(String text) {
    if (text.isEmpty()) {
      throw new UserException("movies is empty; name the folder of the movies.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException("movies is '" + text + "', which is no name of a folder.", e);
    }
  }

  /** Tells the log. */
  private static final class Log implements Batch.Listener {
    @Override
    public void begins(Path movie) {}

    @Override
    public void failed(Path movie, Throwable why) {
      IJ.log("UML-PSD: " + movie.getFileName() + " failed: " + Failure.sentence(why));
    }

    @Override
    public void done(Path movie, MovieFigures figures, boolean wasDone) {
      IJ.log("UML-PSD: " + (wasDone ? "done before: " : "") + figures.text(MovieFigures.MESSAGE));
    }
  }
}
