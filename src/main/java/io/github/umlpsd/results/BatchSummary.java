package io.github.umlpsd.results;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * {@code summary.csv} of a batch: a row for each movie, done or failed, there as soon as the movie
 * ends. The file is whole at every moment, and replaces nothing but the summary of an earlier
 * batch.
 */
public final class BatchSummary {
  /** Name of the file. */
  public static final String NAME = "summary.csv";

  private static final String[] COLUMNS = {
    "movie", "status", "message", "spots", "classes", "seconds", "folder"
  };

  private final Path file;
  private final Table.Builder rows = new Table.Builder("summary", COLUMNS);
  private IOException trouble;

  private BatchSummary(Path file) {
    this.file = file;
  }

  /**
   * Refuses early, before the first movie, a summary that cannot be written.
   *
   * @param parent the folder of the whole batch, which need not exist
   * @throws UserException if the folder cannot be made, or another file has the summary's name
   */
  public static BatchSummary in(Path parent) {
    Path file = parent.resolve(NAME);
    ResultFolder.checkParent(file);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
      throw new UserException(
          file + " is there already and is no summary of a batch; name another output folder.");
    }
    return new BatchSummary(file);
  }

  private static boolean isOurs(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return String.join(",", COLUMNS).equals(in.readLine());
    } catch (IOException e) {
      return false;
    }
  }

  /** Where it stands. */
  public Path file() {
    return file;
  }

  /**
   * Adds a row and writes the file. A file that cannot be written now, such as one that is open in
   * a spreadsheet, is written with the next row.
   *
   * @param cells in the order of the columns: movie, status, message, spots, classes, seconds,
   *     folder; null for none
   */
  public void add(Object... cells) {
    rows.row(cells);
    try {
      write();
      trouble = null;
    } catch (IOException e) {
      trouble = e;
    }
  }

  /**
   * Ends the batch.
   *
   * @throws UserException if the last rows could not be written
   */
  public void end() {
    if (trouble != null) {
      throw UserException.of(file + " cannot be written", trouble);
    }
  }

  private void write() throws IOException {
    StringWriter text = new StringWriter();
    CsvFile.write(rows.build(), text);
    Files.createDirectories(file.getParent());
    // Of one name, so that what a killed run left is written over.
    Path part = file.resolveSibling(".uml-psd-" + NAME + ".part");
    try (FileChannel out =
        FileChannel.open(
            part,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
