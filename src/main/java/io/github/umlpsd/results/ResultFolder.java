package io.github.umlpsd.results;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of results that appears whole or not at all.
 *
 * <p>Everything is written into a hidden folder beside the target, which is renamed at the end. A
 * failure or a cancel removes it again and leaves an earlier result as it was.
 */
public final class ResultFolder {
  /** The file by which a folder is known to be a result, which a later one may replace. */
  public static final String MARK = "parameters.json";

  private ResultFolder() {}

  /** Fills a folder with files. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /**
   * Writes a result folder.
   *
   * @param target may exist if it is empty or holds an earlier result, which is replaced
   * @throws UserException if the target is in use for something else, or cannot be written
   */
  public static void write(Path target, Content content) {
    Path absolute = target.toAbsolutePath().normalize();
    checkTarget(absolute);
    try {
      Files.createDirectories(absolute.getParent());
      Path fresh = Files.createTempDirectory(absolute.getParent(), ".uml-psd-");
      try {
        content.writeTo(fresh);
        openForAll(fresh);
        replace(absolute, fresh);
      } finally {
        deleteTree(fresh);
      }
    } catch (IOException e) {
      throw UserException.of("The results cannot be written to " + target, e);
    }
  }

  /**
   * Refuses early, before a long job, what {@link #write} would refuse at its end.
   *
   * @throws UserException if the target is in use for something else, or cannot be made
   */
  public static void checkTarget(Path target) {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new UserException("Output " + target + " is a file; name a folder.");
    }
    if (Files.isDirectory(target) && !Files.exists(target.resolve(MARK)) && !isEmpty(target)) {
      throw new UserException(
          "Output folder " + target + " holds other files; name a new or an empty folder.");
    }
    checkParent(target);
  }

  /**
   * Refuses early a file or folder that cannot be made.
   *
   * @throws UserException if its folder is none, or one that the user may not write to
   */
  public static void checkParent(Path target) {
    Path above = target.toAbsolutePath().normalize().getParent();
    while (above != null && !Files.exists(above)) {
      above = above.getParent();
    }
    if (above == null || !Files.isDirectory(above) || !Files.isWritable(above)) {
      throw new UserException(
          String.format(
              "%s cannot be made in %s; name a place in a folder that you may write to.",
              target, above));
    }
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    } catch (IOException e) {
      throw UserException.of("Output folder " + folder + " cannot be read", e);
    }
  }

  private static void replace(Path target, Path fresh) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = Files.createTempDirectory(target.getParent(), ".uml-psd-old-");
    Path aside = old.resolve("result");
    Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    } finally {
      deleteTree(old);
    }
  }

  /** Temporary folders are private; a result is as open as any folder that the user makes. */
  private static void openForAll(Path fresh) throws IOException {
    Path probe = Files.createDirectory(fresh.resolve("probe"));
    if (Files.getFileStore(fresh).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(probe));
    }
    Files.delete(probe);
  }

  /** Deletes a folder and all in it; does nothing if it is not there. */
  public static void deleteTree(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(root)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
