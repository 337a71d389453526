package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.CompareOptions;
import io.github.umlpsd.compare.Comparison;
import io.github.umlpsd.compare.movies.FailedMovie;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.sheet.Sheet;
import io.github.umlpsd.compare.sheet.SheetFile;
import io.github.umlpsd.compare.sheet.SheetFolder;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.compare.testing.TestParameters;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.costs.StageCosts;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.WholeJob;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From a sheet to the comparison's folder: the one job behind every face.
 *
 * <p>The output folder holds {@code movies}, with a result folder for each movie, and {@code
 * comparison}, which is written whole or not at all.
 *
 * @param typed what the user gave
 * @param jobs makes the job of a movie
 */
public record ComparisonJob(Map<UserParameter, String> typed, MovieJobs jobs) {
  /** The folder of the comparison itself. */
  public static final String COMPARISON = "comparison";

  private static final String MOVIES = "movies";

  public ComparisonJob {
    typed = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(typed));
  }

  /**
   * What came of it.
   *
   * @param folder the comparison
   * @param sentences the results for people
   * @param leftOut a sentence for each movie that could not be measured or compared
   * @param before whether it was there already from the same movies, parameters and program
   */
  public record Outcome(Path folder, List<String> sentences, List<String> leftOut, boolean before) {
    public Outcome {
      sentences = List.copyOf(sentences);
      leftOut = List.copyOf(leftOut);
    }

    /** Number of movies that are left out. */
    public int failed() {
      return leftOut.size();
    }
  }

  /**
   * Measures what is not measured yet, compares, and writes the results.
   *
   * @param outside gets one scale of all of that
   * @throws UserException if the sheet, a parameter or the output is wrong, or the movies cannot be
   *     compared
   * @throws CanceledException if the user canceled
   */
  public Outcome run(Progress outside) {
    WholeJob progress = new WholeJob(outside);
    Words words = new Words(typed);
    Parameters parameters = Parameters.of(JobKind.COMPARISON, typed);
    parameters.spots().requireNotDrawn("a comparison");
    CompareOptions options = options(words);
    Path target = output().resolve(COMPARISON);
    ResultFolder.checkTarget(target);
    Sheet sheet = sheet();
    if (Files.isDirectory(source())) {
      SheetWriter.offer(output(), sheet, progress);
    }
    Parameters complete = parameters.withClasses(ClassesFile.read(parameters.classes()));
    MovieStore store = store();
    List<FailedMovie> failed = new ArrayList<>();
    Map<SheetRow, String> unmeasured =
        new Measuring(store, Plan.several(parameters.threads(), 0)).run(sheet.rows(), progress);
    List<MeasuredMovie> movies = movies(sheet, store, unmeasured, failed, progress);
    ComparisonRecord record = ComparisonRecord.of(sheet, movies, complete, options);
    if (!store.again() && failed.isEmpty() && record.done(target).isPresent()) {
      return new Outcome(target, record.done(target).get(), List.of(), true);
    }
    progress.expect(StageCosts.ofComparison(traces(movies), complete));
    Comparison comparison = Comparison.of(movies, failed, complete, options, progress);
    ComparisonFolder.write(target, comparison, record, progress);
    progress.end("Done");
    return new Outcome(
        target,
        Sentences.of(comparison),
        comparison.failed().stream().map(FailedMovie::sentence).toList(),
        false);
  }

  /**
   * What a comparison asks for beside the analysis of its movies.
   *
   * @throws UserException if a value cannot be
   */
  public static CompareOptions options(Words words) {
    int length = words.whole(CompareKey.LENGTH);
    if (length < 0) {
      throw new UserException("length is " + length + ", but must be 0 or more frames.");
    }
    return new CompareOptions(length, TestParameters.defaults());
  }

  private static List<TraceSet> traces(List<MeasuredMovie> movies) {
    return movies.stream().map(MeasuredMovie::traces).toList();
  }

  /**
   * The jobs that would measure the movies whose results are not there yet, for those who measure
   * them elsewhere before. What is wrong with a movie is not told here.
   *
   * @throws UserException if the sheet or a parameter is wrong
   */
  public List<Job> missing() {
    // What cannot be measured is told by the comparison itself, which tries it again.
    return Measuring.missing(store(), sheet().rows(), new HashMap<>()).stream()
        .map(Measuring.Missing::job)
        .toList();
  }

  private MovieStore store() {
    boolean again = new Words(typed).yes(CompareKey.AGAIN);
    return new MovieStore(output().resolve(MOVIES), typed, jobs, again);
  }

  private Sheet sheet() {
    Path source = source();
    return Files.isDirectory(source) ? SheetFolder.of(source) : SheetFile.read(source);
  }

  private Path source() {
    return path(new Words(typed).text(CompareKey.SHEET));
  }

  private Path output() {
    String output = new Words(typed).text(ParameterKey.OUTPUT);
    return output.isEmpty() ? defaultFolder(source()) : path(output);
  }

  private static List<MeasuredMovie> movies(
      Sheet sheet,
      MovieStore store,
      Map<SheetRow, String> unmeasured,
      List<FailedMovie> failed,
      Progress progress) {
    FolderNames names = new FolderNames();
    List<MeasuredMovie> movies = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      progress.checkCanceled();
      String name = MovieStore.name(row, names);
      try {
        if (unmeasured.containsKey(row)) {
          throw new UserException(unmeasured.get(row));
        }
        movies.add(store.movie(row, name));
      } catch (RuntimeException | OutOfMemoryError e) {
        failed.add(new FailedMovie(row, Failure.sentence(e)));
        progress.note(failed.get(failed.size() - 1).sentence());
      }
    }
    return movies;
  }

  /** Where results go that nobody gave a place. */
  public static Path defaultFolder(Path source) {
    return Path.of(FolderNames.of(source) + "-comparison");
  }

  private static Path path(String text) {
    if (text.isEmpty()) {
      throw new UserException("sheet is empty; give a sheet, or a folder of conditions.");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UserException("sheet is '" + text + "', which is no name of a file.", e);
    }
  }
}
