package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.folder.Settling;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.CsvRows;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code all_spots.csv}: the rows of {@code spots.csv} of many results below each other, with the
 * movie and the folder in front. Results pass through one by one, so that their number does not
 * count; each is read with its row of the summary, so that both tell of the same run even if
 * another one replaces the result meanwhile.
 */
final class AllSpots {
  static final String NAME = "all_spots.csv";

  private static final List<String> FIRST = List.of("movie", "folder", "spot");
  private static final int MOST_LOOKS = 20;

  private final Path parent;
  private final Set<String> columns = new LinkedHashSet<>(FIRST);
  private List<CollectedResult> read = new ArrayList<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private Set<String> troubles = new LinkedHashSet<>();

  private AllSpots(Path parent) {
    this.parent = parent;
  }

  /**
   * What was written.
   *
   * @param results that are in it, or would be if they had spots
   * @param notes a sentence for what killed runs left
   * @param troubles a sentence for each result or table that cannot be read
   */
  record Written(
      Path file, List<CollectedResult> results, Set<String> notes, Set<String> troubles) {}

  /**
   * Writes the table.
   *
   * @param folders of results, in their order
   * @param check looks at what is about to be written, and may refuse it
   * @throws UserException if another file of the name is there
   */
  static Written write(Path parent, List<Path> folders, Consumer<Written> check)
      throws IOException {
    Path file = parent.resolve(NAME);
    if (Files.exists(file) && !isOurs(file)) {
      throw new UserException(
          file + " is there already and is no table of all spots; move or rename it.");
    }
    AllSpots all = new AllSpots(parent);
    WholeFile.replace(
        file,
        part -> {
          all.writeWith(folders, part);
          check.accept(all.written());
        });
    return all.written();
  }

  private Written written() {
    return new Written(parent.resolve(NAME), List.copyOf(read), notes, troubles);
  }

  /** Once more if a table has columns that none before it had. */
  private void writeWith(List<Path> folders, Path part) throws IOException {
    int before;
    do {
      before = columns.size();
      read = new ArrayList<>();
      troubles = new LinkedHashSet<>();
      try (Writer out = new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
        CsvFile.row(List.copyOf(columns), out);
        for (Path folder : folders) {
          append(folder, out);
        }
      }
    } while (columns.size() > before);
  }

  private void append(Path folder, Writer out) throws IOException {
    for (int looks = 1; ; looks++) {
      Optional<Object> before = Settling.identity(folder);
      List<String> wrong = new ArrayList<>();
      StringBuilder rows = new StringBuilder();
      Optional<CollectedResult> result = result(folder, wrong);
      result.ifPresent(own -> spots(own, rows, wrong));
      if (before.equals(Settling.identity(folder)) || looks == MOST_LOOKS) {
        result.ifPresent(read::add);
        troubles.addAll(wrong);
        out.append(rows);
        return;
      }
      Settling.await(folder.toAbsolutePath().getParent(), notes, new ArrayList<>());
    }
  }

  private Optional<CollectedResult> result(Path folder, List<String> wrong) {
    try {
      return CollectedResult.read(folder, parent.relativize(folder).toString());
    } catch (UserException e) {
      wrong.add(e.getMessage());
      return Optional.empty();
    }
  }

  /** All spots of a result, or none and a sentence. */
  private void spots(CollectedResult of, StringBuilder out, List<String> wrong) {
    if (!Files.exists(of.spots())) {
      return;
    }
    int number = 1;
    try (CsvRows spots = new CsvRows(of.spots())) {
      List<String> own = spots.columns();
      if (new HashSet<>(own).size() < own.size()) {
        throw new IOException("it has a column twice");
      }
      columns.addAll(own);
      for (List<String> cells = spots.nextCells(); cells != null; cells = spots.nextCells()) {
        number++;
        if (cells.size() != own.size()) {
          throw new IOException("its row " + number + " is not whole");
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
          row.put(own.get(i), cells.get(i));
        }
        row.put("movie", of.row().movie());
        row.put("folder", of.row().text("folder"));
        CsvFile.row(columns.stream().map(row::get).toList(), out);
      }
    } catch (IOException e) {
      out.setLength(0);
      wrong.add(
          UserException.of(of.spots() + " cannot be read", e).getMessage()
              + " Its spots are left out.");
    }
  }

  private static boolean isOurs(Path file) {
    try (CsvRows rows = new CsvRows(file)) {
      return rows.columns().size() >= FIRST.size()
          && rows.columns().subList(0, FIRST.size()).equals(FIRST);
    } catch (IOException e) {
      return false;
    }
  }
}
