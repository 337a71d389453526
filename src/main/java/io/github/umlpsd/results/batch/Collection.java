package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.record.JobRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers result folders that tasks of their own have made: one summary, one table of spots. */
public final class Collection {
  private Collection() {}

  /**
   * What was gathered.
   *
   * @param summary the file
   * @param spots the file
   * @param done number of movies with results
   * @param failed number of movies in the summary that failed, also in batches before
   * @param notes a sentence for each movie that has several results, all of which are gathered, for
   *     each result that is not as it was written or lacks so much that it is left out, and one if
   *     not all results were made alike
   * @param troubles a sentence for each folder or file that cannot be read, so that the tables are
   *     not whole
   */
  public record Gathered(
      Path summary, Path spots, int done, int failed, List<String> notes, List<String> troubles) {}

  /**
   * Gathers all results in a folder and below it, in the order of their names.
   *
   * @throws UserException if there is none, or the tables cannot be written
   */
  public static Gathered of(Path parent) {
    checkIsNoResult(parent);
    ResultSearch.Found found = ResultSearch.in(parent);
    Set<String> notes = new LinkedHashSet<>(found.notes());
    Set<String> troubles = new LinkedHashSet<>(found.troubles());
    Map<Path, SummaryRow> failures = failures(found.failures(), troubles);
    SummaryFile file = new SummaryFile(parent);
    file.check();
    try {
      AllSpots.Written spots =
          AllSpots.write(
              parent,
              found.results(),
              written -> {
                troubles.addAll(written.troubles());
                if (written.results().isEmpty() && failures.isEmpty()) {
                  throw none(parent, troubles);
                }
              });
      notes.addAll(spots.notes());
      List<CollectedResult> results = spots.results();
      List<SummaryRow> rows = new ArrayList<>();
      results.forEach(result -> rows.add(result.row()));
      failures.forEach(
          (record, row) -> {
            if (!isMended(record, row, results)) {
              rows.add(row);
            }
          });
      file.merge(rows, row -> !isGone(parent, row));
      int withoutResult = (int) file.rows().stream().filter(SummaryRow::isFailed).count();
      notes.addAll(MixedRuns.repeated(results));
      results.stream()
          .filter(CollectedResult::changed)
          .map(Collection::changed)
          .forEach(notes::add);
      MixedRuns.sentence(results).ifPresent(notes::add);
      return new Gathered(
          file.path(),
          spots.file(),
          results.size(),
          withoutResult,
          List.copyOf(notes),
          List.copyOf(troubles));
    } catch (IOException e) {
      throw UserException.of("The tables of " + parent + " cannot be written", e);
    }
  }

  /** Tables among the files of a result would be in the way when it is replaced. */
  private static void checkIsNoResult(Path folder) {
    if (Files.isRegularFile(folder)) {
      throw new UserException(folder + " is a file; give the folder that holds the results.");
    }
    if (JsonFile.read(folder.resolve(ResultFolder.MARK)).filter(JsonFile::isOurs).isPresent()) {
      throw new UserException(
          folder + " is a result itself; name the folder in which it and others lie.");
    }
  }

  private static UserException none(Path parent, Set<String> troubles) {
    return new UserException(
        "There are no results in "
            + parent
            + (troubles.isEmpty()
                ? "; name their folder."
                : " that can be read: " + troubles.iterator().next()));
  }

  private static String changed(CollectedResult result) {
    return result.row().text("folder")
        + " is not as it was written: files of it are missing or were changed; its numbers in the"
        + " summary are those of its run, its spots those that are there.";
  }

  /** A row of an earlier run whose results have been removed since. */
  private static boolean isGone(Path parent, SummaryRow row) {
    return row.text("status").equals("done") && !Files.exists(parent.resolve(row.text("folder")));
  }

  /** Whether the movie was done after it failed, by a batch, which leaves the record there. */
  private static boolean isMended(Path failure, SummaryRow row, List<CollectedResult> done) {
    for (CollectedResult result : done) {
      Path record = result.folder().resolve(JobRecord.NAME);
      if (result.row().movie().equals(row.movie())
          && Files.exists(record)
          && record.toFile().lastModified() >= failure.toFile().lastModified()) {
        return true;
      }
    }
    return false;
  }

  private static Map<Path, SummaryRow> failures(List<Path> records, Set<String> troubles) {
    Map<Path, SummaryRow> rows = new LinkedHashMap<>();
    for (Path record : records) {
      Optional<Map<String, Object>> tree = JsonFile.read(record);
      if (tree.isEmpty() && Files.exists(record)) {
        troubles.add(
            record + " is damaged or cannot be read; the movie that it says has failed is no row.");
      }
      tree.filter(JsonFile::isOurs)
          .ifPresent(
              own ->
                  rows.put(
                      record,
                      SummaryRow.ended(
                          String.valueOf(own.get("movie")),
                          "failed",
                          String.valueOf(own.get("message")),
                          Double.NaN)));
    }
    return rows;
  }
}
