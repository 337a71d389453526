package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of a summary, which several runs may add to at the same time. */
final class SummaryFile {
  static final String NAME = "summary.csv";

  private final Path file;

  SummaryFile(Path parent) {
    this.file = parent.resolve(NAME);
  }

  Path path() {
    return file;
  }

  /**
   * Refuses to write over another file of the same name.
   *
   * @throws UserException if there is one
   */
  void check() {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs()) {
      throw new UserException(
          file + " is there already and is no summary of a batch; name another output folder.");
    }
  }

  private boolean isOurs() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (CsvRows rows = new CsvRows(file)) {
      int first = SummaryRow.FIRST.size();
      return rows.columns().size() >= first
          && rows.columns().subList(0, first).equals(SummaryRow.FIRST);
    } catch (IOException e) {
      return false;
    }
  }

  /** The rows that are there. */
  List<SummaryRow> rows() throws IOException {
    List<SummaryRow> rows = new ArrayList<>();
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      if (!isOurs()) {
        throw new IOException("another file of this name is there");
      }
      for (Map<String, String> cells : CsvRows.all(file)) {
        Map<String, Object> known = new LinkedHashMap<>();
        SummaryRow.COLUMNS.forEach(
            column -> {
              if (!cells.getOrDefault(column, "").isEmpty()) {
                known.put(column, cells.get(column));
              }
            });
        rows.add(new SummaryRow(known));
      }
    }
    return rows;
  }

  /**
   * Puts rows into the file, behind those of others and instead of earlier ones of their movies.
   */
  void merge(List<SummaryRow> own) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.replaceInTurn(file, part -> write(merged(rows(), own), part));
  }

  private static List<SummaryRow> merged(List<SummaryRow> there, List<SummaryRow> own) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < own.size(); i++) {
      for (String key : own.get(i).keys()) {
        places.put(key, i);
      }
    }
    List<SummaryRow> others = new ArrayList<>();
    List<SummaryRow> mine = new ArrayList<>(own);
    for (SummaryRow row : there) {
      Optional<Integer> place =
          row.keys().stream().map(places::get).filter(p -> p != null).findFirst();
      if (place.isEmpty()) {
        others.add(row);
      } else {
        mine.set(place.get(), mine.get(place.get()).after(row));
      }
    }
    others.addAll(mine);
    return others;
  }

  /** The rows that are there. */
  Table table() throws IOException {
    return table(rows());
  }

  private static Table table(List<SummaryRow> rows) {
    Table.Builder table = new Table.Builder("batch", SummaryRow.COLUMNS.toArray(String[]::new));
    rows.forEach(row -> table.row(row.inOrder()));
    return table.build();
  }

  private static void write(List<SummaryRow> rows, Path part) throws IOException {
    StringWriter text = new StringWriter();
    CsvFile.write(table(rows), text);
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }
}
