package io.github.umlpsd.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * Size and time of a file, to tell whether somebody wrote to it in the meantime.
 *
 * @param bytes its size
 * @param changed when it was last written
 */
public record FileStamp(Path file, long bytes, FileTime changed) {

  /** The state of a file now. */
  public static FileStamp of(Path file) throws IOException {
    return new FileStamp(file, Files.size(file), Files.getLastModifiedTime(file));
  }

  /**
   * Compares with the state now.
   *
   * @throws UserException if the file is gone or was written to
   */
  public void check() {
    boolean same;
    try {
      same = equals(of(file));
    } catch (IOException e) {
      same = false;
    }
    if (!same) {
      throw new UserException(
          file.getFileName()
              + " was changed while it was read, so that its parts do not belong together;"
              + " run again when it is complete.");
    }
  }
}
