package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Deletes folders. */
final class Trees {
  private Trees() {}

  /**
   * Deletes as much of a folder as can be deleted; links are deleted, never followed.
   *
   * @return whether nothing of it is left
   */
  static boolean delete(Path root) {
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              return tryTo(file);
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              return tryTo(file);
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
              return tryTo(folder);
            }
          });
    } catch (IOException e) {
      // seen below
    }
    return !Files.exists(root, LinkOption.NOFOLLOW_LINKS);
  }

  private static FileVisitResult tryTo(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The others may still be deleted; the caller sees what is left.
    }
    return FileVisitResult.CONTINUE;
  }
}
