package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.record.InputFiles;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a result folder tells of itself.
 *
 * @param folder its place
 * @param row of the summary
 * @param job words of what was done by which program; empty if there is no record of it
 * @param contents by which the files are known that were read; empty if that is not known
 * @param changed whether it is not as it was written
 */
record CollectedResult(
    Path folder, SummaryRow row, Map<String, String> job, String contents, boolean changed) {
  private static final String SPOTS = "spots.csv";

  private static final String LEFT_OUT =
      " is left out, and a row that the summary has of it stays as it is.";

  /** What a program is known by. */
  private static final List<String> PROGRAM = List.of("version", "build", "job");

  /**
   * Reads a folder that has the mark of a result.
   *
   * @param name of the folder in the summary
   * @return empty if it is that of another program, or holds no movie, such as profiles
   * @throws UserException if it is a result that lacks so much that it can be no row
   */
  static Optional<CollectedResult> read(Path folder, String name) {
    Optional<Map<String, Object>> record = JsonFile.read(folder.resolve(JobRecord.NAME));
    Optional<SummaryRow> row = record.flatMap(tree -> ofRecord(tree, name));
    if (row.isEmpty()) {
      row = ofMark(folder, name);
    }
    boolean changed = ResultFolder.isChanged(folder);
    return row.map(
        own ->
            new CollectedResult(
                folder,
                own,
                record.map(CollectedResult::job).orElse(Map.of()),
                record.map(CollectedResult::contents).orElse(""),
                changed));
  }

  private static Optional<SummaryRow> ofRecord(Map<String, Object> record, String name) {
    return JobRecord.figures(record)
        .filter(figures -> record.get("movie") instanceof String)
        .map(figures -> SummaryRow.done((String) record.get("movie"), figures, Double.NaN, name));
  }

  /** Of a result without record no more than its name and number of traces. */
  private static Optional<SummaryRow> ofMark(Path folder, String name) {
    Path mark = folder.resolve(ResultFolder.MARK);
    boolean recorded = Files.exists(folder.resolve(JobRecord.NAME));
    Optional<Map<String, Object>> tree = JsonFile.read(mark);
    if (tree.isEmpty() && (recorded || Files.exists(folder.resolve(SPOTS)))) {
      throw new UserException(mark + " is damaged or cannot be read; " + name + LEFT_OUT);
    }
    if (tree.filter(JsonFile::isOurs).isEmpty()) {
      return Optional.empty();
    }
    if (!Files.exists(folder.resolve(SPOTS))) {
      if (recorded) {
        throw new UserException(
            folder.resolve(JobRecord.NAME) + " is damaged or cannot be read; " + name + LEFT_OUT);
      }
      return Optional.empty();
    }
    Map<String, Object> cells = new LinkedHashMap<>();
    if (tree.get().get("data") instanceof Map<?, ?> data && data.get("traces") != null) {
      cells.put(MovieFigures.SPOTS, data.get("traces"));
    }
    return Optional.of(
        SummaryRow.done(
            String.valueOf(tree.get().get("name")), new MovieFigures(cells), Double.NaN, name));
  }

  private static Map<String, String> job(Map<String, Object> record) {
    Map<String, String> job = new TreeMap<>();
    PROGRAM.forEach(key -> job.put(key, String.valueOf(record.get(key))));
    if (record.get("parameters") instanceof Map<?, ?> parameters) {
      parameters.forEach((key, word) -> job.put(String.valueOf(key), String.valueOf(word)));
    }
    return job;
  }

  private static String contents(Map<String, Object> record) {
    return record.get("files") instanceof List<?> files
        ? files.stream()
            .map(file -> file instanceof Map<?, ?> entry ? entry.get(InputFiles.CONTENTS) : null)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.joining(" "))
        : "";
  }

  /** The table of its spots. */
  Path spots() {
    return folder.resolve(SPOTS);
  }
}
