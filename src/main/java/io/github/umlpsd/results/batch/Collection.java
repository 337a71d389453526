package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.JsonFile;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.record.InputFiles;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers result folders that tasks of their own have made: one summary, one table of spots. */
public final class Collection {
  /** Folders of conditions or days may lie between. */
  private static final int DEEPEST = 20;

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
   */
  public record Gathered(Path summary, Path spots, int done, int failed, List<String> notes) {}

  /**
   * Gathers all results in a folder and below it, in the order of their names.
   *
   * @throws UserException if there is none, or the tables cannot be written
   */
  public static Gathered of(Path parent) {
    List<Path> folders = new ArrayList<>();
    List<SummaryRow> rows = new ArrayList<>();
    List<SummaryRow> failures = new ArrayList<>();
    List<Path> failed = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (Path entry : entries(parent)) {
      String name = parent.relativize(entry).toString().replace('\\', '/');
      if (entry.endsWith(ResultFolder.MARK)) {
        Path folder = entry.getParent();
        Optional<SummaryRow> row = row(folder, parent.relativize(folder).toString());
        if (row.isPresent()) {
          folders.add(folder);
          rows.add(row.get());
        }
      } else if (entry.endsWith(JobRecord.NAME)
          && !Files.exists(entry.resolveSibling(ResultFolder.MARK))) {
        notes.add(entry.getParent() + " has no " + ResultFolder.MARK + " and is left out.");
      } else if (name.endsWith(SingleMovie.FAILURE)) {
        failed.add(entry);
      }
    }
    for (Path entry : failed) {
      failure(entry).filter(row -> !isMended(entry, row, folders, rows)).ifPresent(failures::add);
    }
    if (rows.isEmpty() && failures.isEmpty()) {
      throw new UserException("There are no results in " + parent + "; name their folder.");
    }
    SummaryFile file = new SummaryFile(parent);
    file.check();
    List<SummaryRow> all = new ArrayList<>(rows);
    all.addAll(failures);
    try {
      file.merge(all, row -> !isGone(parent, row));
      int withoutResult = (int) file.rows().stream().filter(SummaryRow::isFailed).count();
      Path spots = AllSpots.write(parent, folders, rows);
      notes.addAll(notes(parent, folders));
      return new Gathered(file.path(), spots, rows.size(), withoutResult, notes);
    } catch (IOException e) {
      throw UserException.of("The tables of " + parent + " cannot be written", e);
    }
  }

  /** A row of an earlier run whose results have been removed since. */
  private static boolean isGone(Path parent, SummaryRow row) {
    return row.text("status").equals("done") && !Files.exists(parent.resolve(row.text("folder")));
  }

  private static List<String> notes(Path parent, List<Path> folders) {
    List<String> notes = new ArrayList<>(repeated(parent, folders));
    folders.stream()
        .filter(ResultFolder::isChanged)
        .map(
            folder ->
                parent.relativize(folder)
                    + " is not as it was written: files of it are missing or were changed; its"
                    + " numbers in the summary are those of its run, its spots those that are there.")
        .forEach(notes::add);
    MixedRuns.sentence(folders).ifPresent(notes::add);
    return notes;
  }

  /** By the contents of the files that were read; results without a record are not judged. */
  private static List<String> repeated(Path parent, List<Path> folders) {
    Map<String, List<String>> results = new LinkedHashMap<>();
    for (Path folder : folders) {
      contents(folder)
          .ifPresent(
              contents ->
                  results
                      .computeIfAbsent(contents, files -> new ArrayList<>())
                      .add(parent.relativize(folder).toString()));
    }
    return results.values().stream()
        .filter(same -> same.size() > 1)
        .map(
            same ->
                String.format(
                    Locale.ROOT,
                    "%s are results of one movie, whose spots are in the tables %d times; remove"
                        + " what should not count.",
                    String.join(" and ", same),
                    same.size()))
        .toList();
  }

  private static Optional<String> contents(Path folder) {
    return JsonFile.read(folder.resolve(JobRecord.NAME))
        .map(record -> record.get("files"))
        .filter(files -> files instanceof List<?>)
        .map(
            files ->
                ((List<?>) files)
                    .stream()
                        .map(
                            file ->
                                file instanceof Map<?, ?> entry
                                    ? entry.get(InputFiles.CONTENTS)
                                    : null)
                        .filter(Objects::nonNull)
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
        .filter(contents -> !contents.isEmpty());
  }

  private static List<Path> entries(Path parent) {
    try {
      if (Files.isRegularFile(parent)) {
        throw new UserException(parent + " is a file; give the folder that holds the results.");
      }
      List<Path> all = new ArrayList<>();
      for (Map.Entry<Path, Path> root : roots(parent).entrySet()) {
        try (Stream<Path> files = Files.walk(root.getKey(), DEEPEST)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> root.getValue().resolve(root.getKey().relativize(file)))
              .filter(file -> !isHidden(parent.relativize(file)))
              .forEach(all::add);
        }
      }
      return all.stream().sorted().toList();
    } catch (IOException e) {
      throw UserException.of("The folder " + parent + " cannot be read", e);
    } catch (UncheckedIOException e) {
      throw UserException.of("The folder " + parent + " cannot be read", e.getCause());
    }
  }

  /**
   * The folder itself, and those that a link in it leads to, as a workflow lays its results out;
   * none twice, nor one that lies in another of them. Each real folder has its name here.
   */
  private static Map<Path, Path> roots(Path parent) throws IOException {
    Map<Path, Path> roots = new LinkedHashMap<>(Map.of(parent.toRealPath(), parent));
    try (Stream<Path> entries = Files.list(parent)) {
      for (Path link : entries.filter(Files::isSymbolicLink).sorted().toList()) {
        if (Files.isDirectory(link)) {
          Path real = link.toRealPath();
          if (roots.keySet().stream().noneMatch(o -> real.startsWith(o) || o.startsWith(real))) {
            roots.put(real, link);
          }
        }
      }
    }
    return roots;
  }

  /** In a folder, at any depth, that is not to be seen, such as that of a run at work. */
  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** The row of a result; of one without record no more than its name and number of traces. */
  private static Optional<SummaryRow> row(Path folder, String name) {
    Optional<Map<String, Object>> record = JsonFile.read(folder.resolve(JobRecord.NAME));
    Optional<MovieFigures> figures = record.flatMap(JobRecord::figures);
    if (figures.isPresent()) {
      return Optional.of(
          SummaryRow.done(
              String.valueOf(record.get().get("movie")), figures.get(), Double.NaN, name));
    }
    return JsonFile.read(folder.resolve(ResultFolder.MARK))
        .filter(tree -> "UML-PSD".equals(tree.get("program")))
        .filter(tree -> Files.exists(folder.resolve("spots.csv")))
        .map(
            tree -> {
              Map<String, Object> cells = new LinkedHashMap<>();
              if (tree.get("data") instanceof Map<?, ?> data && data.get("traces") != null) {
                cells.put(MovieFigures.SPOTS, data.get("traces"));
              }
              return SummaryRow.done(
                  String.valueOf(tree.get("name")), new MovieFigures(cells), Double.NaN, name);
            });
  }

  /** Whether the movie was done after it failed, by a batch, which leaves the record there. */
  private static boolean isMended(
      Path failure, SummaryRow row, List<Path> folders, List<SummaryRow> done) {
    for (int i = 0; i < folders.size(); i++) {
      Path record = folders.get(i).resolve(JobRecord.NAME);
      if (done.get(i).movie().equals(row.movie())
          && Files.exists(record)
          && record.toFile().lastModified() >= failure.toFile().lastModified()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<SummaryRow> failure(Path file) {
    return JsonFile.read(file)
        .filter(tree -> "UML-PSD".equals(tree.get("program")))
        .map(
            tree ->
                SummaryRow.ended(
                    String.valueOf(tree.get("movie")),
                    "failed",
                    String.valueOf(tree.get("message")),
                    Double.NaN));
  }
}
