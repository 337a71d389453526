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
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.saved.ClassesFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * @param failed movies that could not be measured
   * @param before whether it was there already from the same movies, parameters and program
   */
  public record Outcome(Path folder, List<String> sentences, int failed, boolean before) {
    public Outcome {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Measures what is not measured yet, compares, and writes the results.
   *
   * @throws UserException if the sheet, a parameter or the output is wrong, or the movies cannot be
   *     compared
   * @throws CanceledException if the user canceled
   */
  public Outcome run(Progress progress) {
    Words words = new Words(typed);
    Path source = path(words.text(CompareKey.SHEET));
    Parameters parameters = Parameters.of(JobKind.SPOTS, typed);
    CompareOptions options = options(words);
    boolean again = words.yes(CompareKey.AGAIN);
    Path output = parameters.output().orElseGet(() -> defaultFolder(source));
    Path target = output.resolve(COMPARISON);
    ResultFolder.checkTarget(target);
    Sheet sheet = Files.isDirectory(source) ? SheetFolder.of(source) : SheetFile.read(source);
    if (Files.isDirectory(source)) {
      SheetWriter.offer(output, sheet, progress);
    }
    Parameters complete = parameters.withClasses(ClassesFile.read(parameters.classes()));
    MovieStore store = new MovieStore(output.resolve(MOVIES), typed, jobs, again);
    List<FailedMovie> failed = new ArrayList<>();
    List<MeasuredMovie> movies = movies(sheet, store, failed, progress);
    ComparisonRecord record = ComparisonRecord.of(sheet, movies, complete, options);
    if (!again && failed.isEmpty() && record.done(target).isPresent()) {
      return new Outcome(target, record.done(target).get(), 0, true);
    }
    Comparison comparison = Comparison.of(movies, failed, complete, options, progress);
    ComparisonFolder.write(target, comparison, record, progress);
    return new Outcome(target, Sentences.of(comparison), failed.size(), false);
  }

  /**
   * What a comparison asks for beside the analysis of its movies.
   *
   * @throws UserException if a value cannot be
   */
  public static CompareOptions options(Words words) {
    return new CompareOptions(words.whole(CompareKey.LENGTH), TestParameters.defaults());
  }

  private static List<MeasuredMovie> movies(
      Sheet sheet, MovieStore store, List<FailedMovie> failed, Progress progress) {
    FolderNames names = new FolderNames();
    List<MeasuredMovie> movies = new ArrayList<>();
    for (SheetRow row : sheet.rows()) {
      try {
        progress.checkCanceled();
        movies.add(store.movie(row, names, progress));
      } catch (CanceledException e) {
        throw e;
      } catch (RuntimeException | OutOfMemoryError e) {
        failed.add(new FailedMovie(row, Failure.sentence(e)));
        progress.note(row.movie() + " is left out: " + Failure.sentence(e));
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
