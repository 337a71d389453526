package io.github.umlpsd.job.files;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;

/** Looks through folders, and goes on behind what cannot be read. */
public abstract class FolderVisitor extends SimpleFileVisitor<Path> {
  /**
   * Hears of a file or folder that cannot be read, or not to its end.
   *
   * @throws IOException to end the whole look
   */
  protected abstract void trouble(Path at, IOException problem) throws IOException;

  @Override
  public final FileVisitResult visitFileFailed(Path at, IOException problem) throws IOException {
    trouble(at, problem);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public final FileVisitResult postVisitDirectory(Path at, IOException problem) throws IOException {
    if (problem != null) {
      trouble(at, problem);
    }
    return FileVisitResult.CONTINUE;
  }
}
