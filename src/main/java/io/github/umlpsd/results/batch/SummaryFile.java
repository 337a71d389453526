package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.folder.WholeFile;
import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The file of a summary, which several runs may add to at the same time. */
final class SummaryFile {
  static final String NAME = "summary.csv";

  private final Path file;
  private final SummaryText text = new SummaryText();

  /** What became of rows when they were put into the file the last time. */
  private final Map<SummaryRow, SummaryRow> placed = new IdentityHashMap<>();

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
    try {
      rows();
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private boolean isOurs() {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (CsvRows rows = new CsvRows(file)) {
      return SummaryText.isSummary(rows.columns());
    } catch (IOException e) {
      return false;
    }
  }

  /** The rows that are there. */
  List<SummaryRow> rows() throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("another file of this name is there");
    }
    return text.read(Files.readAllBytes(file));
  }

  /**
   * Puts rows into the file, behind those of others and instead of earlier ones of their movies.
   */
  void merge(List<SummaryRow> own) throws IOException {
    merge(own, row -> true);
  }

  /**
   * The same without some of the rows of others.
   *
   * @param kept which of them stay
   */
  void merge(List<SummaryRow> own, Predicate<SummaryRow> kept) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    WholeFile.replaceInTurn(file, part -> write(merged(rows(), own, kept), part));
  }

  private List<SummaryRow> merged(
      List<SummaryRow> there, List<SummaryRow> own, Predicate<SummaryRow> kept) {
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
      if (place.isEmpty() && kept.test(row)) {
        others.add(row);
      } else if (place.isPresent()) {
        boolean same = placed.get(own.get(place.get())) == row;
        mine.set(place.get(), same ? row : mine.get(place.get()).after(row));
      }
    }
    placed.clear();
    for (int i = 0; i < own.size(); i++) {
      placed.put(own.get(i), mine.get(i));
    }
    others.addAll(mine);
    return others;
  }

  /** The rows that are there. */
  Table table() throws IOException {
    return table(rows());
  }

  private static Table table(List<SummaryRow> rows) {
    Set<String> columns = new LinkedHashSet<>(SummaryRow.COLUMNS);
    rows.forEach(row -> columns.addAll(row.cells().keySet()));
    Table.Builder table = new Table.Builder("batch", columns.toArray(String[]::new));
    rows.forEach(row -> table.row(columns.stream().map(row.cells()::get).toArray()));
    return table.build();
  }

  private void write(List<SummaryRow> rows, Path part) throws IOException {
    ByteBuffer bytes = text.write(rows);
    try (FileChannel out =
        FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
  }
}
