package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code all_spots.csv}: the rows of {@code spots.csv} of many results below each other, with the
 * movie and the folder in front. Rows pass through one by one, so that their number does not count.
 */
final class AllSpots {
  static final String NAME = "all_spots.csv";

  private static final List<String> FIRST = List.of("movie", "folder", "spot");

  private AllSpots() {}

  /**
   * Writes the table.
   *
   * @param rows of the folders in the summary, in their order
   * @return the file
   */
  static Path write(Path parent, List<Path> folders, List<SummaryRow> rows) throws IOException {
    Path file = parent.resolve(NAME);
    if (Files.exists(file) && !isOurs(file)) {
      throw new UserException(
          file + " is there already and is no table of all spots; move or rename it.");
    }
    Set<String> columns = new LinkedHashSet<>(FIRST);
    for (Path folder : folders) {
      if (Files.exists(spots(folder))) {
        try (CsvRows spots = new CsvRows(spots(folder))) {
          columns.addAll(spots.columns());
        }
      }
    }
    WholeFile.replace(
        file,
        part -> {
          try (Writer out =
              new BufferedWriter(Files.newBufferedWriter(part, StandardCharsets.UTF_8))) {
            CsvFile.row(List.copyOf(columns), out);
            for (int i = 0; i < folders.size(); i++) {
              if (Files.exists(spots(folders.get(i)))) {
                append(folders.get(i), rows.get(i), columns, out);
              }
            }
          }
        });
    return file;
  }

  private static void append(Path folder, SummaryRow of, Set<String> columns, Writer out)
      throws IOException {
    try (CsvRows spots = new CsvRows(spots(folder))) {
      for (Map<String, String> row = spots.next(); row != null; row = spots.next()) {
        row.put("movie", of.movie());
        row.put("folder", of.text("folder"));
        List<Object> cells = new ArrayList<>();
        for (String column : columns) {
          cells.add(row.get(column));
        }
        CsvFile.row(cells, out);
      }
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

  private static Path spots(Path folder) {
    return folder.resolve("spots.csv");
  }
}
