package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.results.report.BatchPage;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code summary.csv} of a batch: a row for each movie, done or failed, there as soon as the movie
 * ends. A movie is known by its absolute path, so that movies of one name that were named from two
 * folders are two rows. The file is whole at every moment. The rows of other batches into the same
 * folder stay, those of before and those that run at the same time.
 */
public final class BatchSummary {
  /** Name of the file. */
  public static final String NAME = SummaryFile.NAME;

  /** Name of the page that leads to the reports of the movies. */
  public static final String PAGE = "batch.html";

  private final SummaryFile file;
  private final Path parent;
  private final Map<String, Integer> places = new HashMap<>();
  private final TreeMap<Integer, SummaryRow> rows = new TreeMap<>();
  private IOException trouble;

  private BatchSummary(Path parent) {
    this.parent = parent;
    this.file = new SummaryFile(parent);
  }

  /**
   * Refuses early, before the first movie, a summary that cannot be written.
   *
   * @param parent the folder of the whole batch, which need not exist
   * @param movies in the order of their rows; others may follow
   * @throws UserException if the folder cannot be made, or another file has the summary's name
   */
  public static BatchSummary in(Path parent, List<Path> movies) {
    BatchSummary summary = new BatchSummary(parent);
    ResultFolder.checkParent(summary.file.path());
    summary.file.check();
    movies.forEach(movie -> summary.place(JobRecord.movieOf(movie)));
    return summary;
  }

  /**
   * All rows that are there, with those of earlier batches.
   *
   * @param parent the folder of the batch
   * @throws UserException if they cannot be read
   */
  public static Table table(Path parent) {
    try {
      return new SummaryFile(parent).table();
    } catch (IOException e) {
      throw UserException.of("The summary of " + parent + " cannot be read", e);
    }
  }

  /** Where it stands. */
  public Path file() {
    return file.path();
  }

  /**
   * Names of result folders, one for each movie. A movie keeps the one that it has; none gets that
   * of a movie of an earlier batch.
   */
  public List<String> folders(List<Path> movies) {
    FolderNames names = new FolderNames(NAME);
    List<String> folders = new ArrayList<>();
    for (Path movie : movies) {
      String name = names.next(movie);
      while (otherOwner(parent.resolve(name), movie).isPresent()) {
        name = names.next(movie);
      }
      folders.add(name);
    }
    return folders;
  }

  /** The movie of which a folder holds the results, if that is another one. */
  static Optional<String> otherOwner(Path folder, Path movie) {
    Optional<String> owner = Files.exists(folder) ? JobRecord.movieIn(folder) : Optional.empty();
    return owner.filter(other -> !other.equals(JobRecord.movieOf(movie)));
  }

  /**
   * A movie is done.
   *
   * @param seconds NaN if it was so before
   * @param folder name of the folder of its results
   */
  public void done(Path movie, MovieFigures figures, double seconds, String folder) {
    add(SummaryRow.done(JobRecord.movieOf(movie), figures, seconds, folder));
  }

  /** A movie has ended without a result. */
  public void ended(Path movie, String status, String message, double seconds) {
    add(SummaryRow.ended(JobRecord.movieOf(movie), status, message, seconds));
  }

  private synchronized void add(SummaryRow row) {
    rows.put(place(row.movie()), row);
    write();
  }

  private void write() {
    try {
      file.merge(List.copyOf(rows.values()));
      trouble = null;
    } catch (IOException e) {
      // A file that is open in a spreadsheet is written with the next row.
      trouble = e;
    }
  }

  private int place(String movie) {
    return places.computeIfAbsent(movie, m -> places.size());
  }

  /**
   * Ends the batch.
   *
   * @throws UserException if the last rows could not be written
   */
  public synchronized void end() {
    if (trouble != null) {
      write();
    }
    if (trouble != null) {
      throw UserException.of(file.path() + " cannot be written", trouble);
    }
    writePage();
  }

  private void writePage() {
    Path page = parent.resolve(PAGE);
    try {
      if (Files.exists(page) && !Files.readString(page).contains("UML-PSD")) {
        throw new UserException(
            page + " is there already and is no page of a batch; move or rename it.");
      }
      String text = BatchPage.of(table(parent));
      WholeFile.replace(page, part -> Files.writeString(part, text));
    } catch (IOException e) {
      throw UserException.of(page + " cannot be written", e);
    }
  }
}
