package io.github.umlpsd.traces.tables;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads one array of NumPy's archive (.npz): a zip file of arrays, each under its name. */
final class NpzFile {
  private static final String ENDING = ".npy";

  private NpzFile() {}

  /**
   * Reads the array as {@link NpyFile} does.
   *
   * @param variable its name; empty = the only array
   * @throws UserException if there is no such array, or there are several and none is named
   */
  static NumberTable read(Path file, String variable) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> names =
          zip.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(ENDING))
              .map(name -> name.substring(0, name.length() - ENDING.length()))
              .toList();
      String wanted = variable.isEmpty() && names.size() == 1 ? names.get(0) : variable;
      if (!names.contains(wanted)) {
        throw new UserException(
            file
                + (variable.isEmpty()
                    ? " has several arrays; give variable as one of: "
                    : " has no array '" + variable + "'; give variable as one of: ")
                + String.join(", ", names));
      }
      ZipEntry entry = zip.getEntry(wanted + ENDING);
      try (InputStream in = zip.getInputStream(entry)) {
        return NpyFile.read(in, entry.getSize(), file, "npz, array " + wanted);
      }
    } catch (ZipException e) {
      throw UserException.of(file + " is damaged", e);
    }
  }
}
