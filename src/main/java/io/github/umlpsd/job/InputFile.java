package io.github.umlpsd.job;

import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is anything to read at all. */
public final class InputFile {
  private InputFile() {}

  /**
   * Refuses what would be read for ever or not at all: a name without a file, a folder, a pipe, a
   * device.
   *
   * @return the file
   * @throws UserException if it is no file
   */
  public static Path require(Path file) {
    if (Files.isRegularFile(file)) {
      return file;
    }
    throw new UserException(
        file.toString().isEmpty()
            ? "The name of a file is empty; give one."
            : Files.exists(file)
                ? file + " is not a file; give one."
                : "There is no file " + file + "; check its name.");
  }
}
