package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** What a file is by its first bytes, not by its name. */
public enum FileKind {
  TEXT,
  XLSX,
  NPY,
  NPZ,
  MAT;

  private static final int HEAD = 128;

  /** With the jobs as the menu and the command line call them. */
  private static final String TIFF =
      "a TIFF movie, no table of traces; take a job for movies (Analyze Blinking Movie, or analyze"
          + " on the command line)";

  /** Files that hold no traces that can be read, by their first bytes, with the way out. */
  private enum Stranger {
    OLD_EXCEL(
        "\u00d0\u00cf\u0011\u00e0", "a workbook of the old kind (.xls); save it as .xlsx or CSV"),
    HDF5("\u0089HDF", "an HDF5 file; save the traces as CSV, .npy or MATLAB's -v7"),
    MATLAB_73("MATLAB 7.3", "a MATLAB file of version 7.3; save it with save(..., '-v7')"),
    LITTLE_TIFF("II*\0", TIFF),
    BIG_TIFF("MM\0*", TIFF),
    LONG_TIFF("II+\0", TIFF),
    GZIP("\u001f\u008b", "packed with gzip; unpack it first"),
    ORIGIN("CPY", "an Origin project; export the worksheet as ASCII"),
    PDF("%PDF", "a PDF; save the traces as CSV"),
    RTF("{\\rtf", "a document of rich text; save it as plain text"),
    PNG("\u0089PNG", "a picture; save the traces as CSV"),
    SPARTAN("\0\0\0\0TRCS", "a binary file of SPARTAN; export it there as text (forQuB)");

    private final String head;
    private final String what;

    Stranger(String head, String what) {
      this.head = head;
      this.what = what;
    }
  }

  /**
   * Looks at the first bytes.
   *
   * @throws UserException if it is something that cannot be read, with the way out
   */
  public static FileKind of(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw new UserException(file + " is no file; give a table of traces.");
    }
    String head;
    try (InputStream in = Files.newInputStream(file)) {
      head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
    }
    for (Stranger stranger : Stranger.values()) {
      if (head.startsWith(stranger.head)) {
        throw new UserException(file + " is " + stranger.what + ".");
      }
    }
    if (head.startsWith("\u0093NUMPY")) {
      return NPY;
    }
    if (head.startsWith("MATLAB 5.0")) {
      return MAT;
    }
    if (head.startsWith("PK\u0003\u0004")) {
      return zip(file);
    }
    String text = head.stripLeading().toLowerCase(Locale.ROOT);
    if (text.startsWith("<html")
        || text.startsWith("<!doctype html")
        || text.startsWith("<table")) {
      throw new UserException(file + " is a web page, whatever its name; save it as CSV or .xlsx.");
    }
    return TEXT;
  }

  private static FileKind zip(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("xl/workbook.xml") != null) {
        return XLSX;
      }
      if (zip.stream().anyMatch(entry -> entry.getName().endsWith(".npy"))) {
        return NPZ;
      }
      throw new UserException(
          file + " is a packed file, but no .xlsx workbook; save the traces as CSV or .xlsx.");
    }
  }
}
