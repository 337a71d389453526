package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.batch.Course;
import io.github.umlpsd.results.batch.MovieFolder;
import io.github.umlpsd.results.batch.MovieList;
import io.github.umlpsd.results.batch.MovieWork;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.batch.SingleMovie;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of a command that works on many movies. */
final class BatchOptions {
  @Option(
      names = "--list",
      paramLabel = "FILE",
      description =
          "Movies from a file: one path in each line, or a CSV with a column movie. Relative paths"
              + " start at the file's folder.")
  private Path list;

  @Option(
      names = "--index",
      paramLabel = "N",
      description =
          "Only the Nth of the movies, counted from 1, as one task of many; no summary is written"
              + " (see collect).")
  private Integer index;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private int atOnce;

  @Option(
      names = "--again",
      description = "Do movies again whose results are there from the same files and parameters.")
  private boolean again;

  @Option(
      names = "--at-once",
      paramLabel = "N",
      description = "Most movies at once; 0 = by processors and memory. Default: 0")
  private void atOnce(int most) {
    atOnce = checkedAtOnce(most, command);
  }

  /**
   * A number of movies at once that can be.
   *
   * @throws ParameterException if it is negative
   */
  static int checkedAtOnce(int most, CommandSpec command) {
    if (most < 0) {
      throw new ParameterException(
          command.commandLine(), "--at-once is " + most + ", but must be 0 or more.");
    }
    return most;
  }

  /** The movies of the list; none if there is no list. */
  List<Path> listed() {
    return list == null ? List.of() : MovieList.read(list);
  }

  /** Whether a single movie is handled as one of many. */
  boolean isOfList() {
    return list != null || index != null;
  }

  /**
   * Works on all movies, or on one of them.
   *
   * @param jobs the job of each movie
   * @return exit status
   */
  int run(
      List<Path> movies,
      Parameters parameters,
      Function<Path, Job> jobs,
      JobOptions options,
      PrintWriter err) {
    Path parent = parameters.output().orElse(Path.of("uml-psd-results"));
    if (index != null) {
      return options.withProgress(
          progress ->
              one(
                  movies,
                  parent,
                  new MovieWork(jobs, again, movie -> progress),
                  parameters,
                  options,
                  err));
    }
    List<Path> whole = MovieFolder.distinct(movies, options::tell);
    return all(whole, parent, parameters, jobs, options, err);
  }

  private int all(
      List<Path> movies,
      Path parent,
      Parameters parameters,
      Function<Path, Job> jobs,
      JobOptions options,
      PrintWriter err) {
    Plan plan =
        atOnce == 1
            ? Plan.oneByOne(parameters.threads())
            : Plan.several(parameters.threads(), atOnce);
    if (plan.most(movies.size()) == 1) {
      return options.withProgress(
          progress -> {
            Course course =
                new Course(movies.size(), progress, listener(movies.size(), options, err));
            ResultFolder.tidy(parent).forEach(course::note);
            return all(movies, parent, plan, jobs, course::of, course, progress, options);
          });
    }
    Progress quiet = new Interruption(options.notes(err));
    ResultFolder.tidy(parent).forEach(quiet::note);
    Batch.Listener listener = listener(movies.size(), options, err);
    return all(movies, parent, plan, jobs, movie -> quiet, listener, quiet, options);
  }

  private int one(
      List<Path> movies,
      Path parent,
      MovieWork work,
      Parameters parameters,
      JobOptions options,
      PrintWriter err) {
    boolean done =
        SingleMovie.run(
            movies,
            index,
            parent,
            work,
            parameters.threads(),
            listener(movies.size(), options, err));
    return done ? Program.DONE : Program.FAILED;
  }

  private int all(
      List<Path> movies,
      Path parent,
      Plan plan,
      Function<Path, Job> jobs,
      Function<Path, Progress> each,
      Batch.Listener listener,
      Progress whole,
      JobOptions options) {
    int failed =
        new Batch(new MovieWork(jobs, again, each), plan, listener).run(movies, parent, whole);
    options.tell("Summary: " + parent.resolve(BatchSummary.NAME));
    return failed == 0 ? Program.DONE : Program.FAILED;
  }

  private static Batch.Listener listener(int movies, JobOptions options, PrintWriter err) {
    return new Batch.Listener() {
      private int ended;

      @Override
      public void begins(Path movie) {
        options.tell(movie + ": begun");
      }

      @Override
      public void failed(Path movie, Throwable why) {
        Program.tell(movie, why, err);
        options.tell(String.format(Locale.ROOT, "%s: failed (%d of %d)", movie, ++ended, movies));
      }

      @Override
      public void done(Path movie, MovieFigures figures, boolean before) {
        options.tell(
            String.format(
                Locale.ROOT,
                "%s (%d of %d): %s",
                before ? "Done before" : "Done",
                ++ended,
                movies,
                figures.text(MovieFigures.MESSAGE)));
      }
    };
  }
}
