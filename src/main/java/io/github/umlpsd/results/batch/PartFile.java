package io.github.umlpsd.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file of a batch in one step; what fails or is interrupted leaves nothing behind. */
final class PartFile {
  private PartFile() {}

  /** Writes the whole content. */
  @FunctionalInterface
  interface Content {
    void write(Path part) throws IOException;
  }

  /** Writes beside the file, under a name that a killed run's remains are overwritten by. */
  static void replace(Path file, Content content) throws IOException {
    Path part = file.resolveSibling(".uml-psd-" + file.getFileName() + ".part");
    try {
      content.write(part);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException | Error e) {
      Files.deleteIfExists(part);
      throw e;
    }
  }
}
