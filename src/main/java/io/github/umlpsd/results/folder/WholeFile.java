package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces a single file in one step: readers find the earlier one or the new one, each whole.
 * Whatever ends the program leaves nothing that the next run does not tidy.
 */
public final class WholeFile {
  private WholeFile() {}

  /** Writes the whole content. */
  @FunctionalInterface
  public interface Content {
    void write(Path part) throws IOException;
  }

  /**
   * Replaces a file.
   *
   * @param file in a folder that exists
   * @throws io.github.umlpsd.job.CanceledException if the program is stopping
   */
  public static void replace(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    try (Workplace work = Placement.beside(target)) {
      replace(target, content, work);
    }
  }

  /** The same even while the program stops, for one whose end the stop waits for. */
  public static void replaceLate(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    try (Workplace work = Workplace.lateBeside(target)) {
      replace(target, content, work);
    }
  }

  /**
   * Replaces a file that other runs may change at the same time: what the content reads of it is
   * still there when it is replaced.
   */
  public static void replaceInTurn(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    try (Workplace work = Placement.beside(target);
        Turn turn = Turn.take(target)) {
      replace(target, content, work);
    }
  }

  private static void replace(Path target, Content content, Workplace work) throws IOException {
    Path part = work.fresh().resolve(target.getFileName());
    content.write(part);
    work.whole(
        () ->
            Files.move(
                part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
  }
}
