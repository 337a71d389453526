package io.github.umlpsd.results.batch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.CsvRows;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
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

  private static final String LOCK = ".uml-psd-summary.lock";
  private static final int TRIES = 500;
  private static final int PAUSE_MILLISECONDS = 20;

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
    try (FileChannel channel =
        FileChannel.open(
            file.resolveSibling(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock lock = lock(channel);
      try {
        write(merged(rows(), own));
      } finally {
        if (lock != null) {
          lock.release();
        }
      }
    }
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

  /** Where the disk knows no locks, two runs at the same moment may lose a row of each other. */
  private static FileLock lock(FileChannel channel) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        // Another batch of this program has it.
      } catch (IOException | UnsupportedOperationException e) {
        return null;
      }
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        throw new ClosedByInterruptException();
      }
    }
    throw new IOException("another run keeps it locked");
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

  private void write(List<SummaryRow> rows) throws IOException {
    StringWriter text = new StringWriter();
    CsvFile.write(table(rows), text);
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    PartFile.replace(
        file,
        part -> {
          try (FileChannel out =
              FileChannel.open(
                  part,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  LinkOption.NOFOLLOW_LINKS)) {
            while (bytes.hasRemaining()) {
              out.write(bytes);
            }
            out.force(true);
          }
        });
  }
}
