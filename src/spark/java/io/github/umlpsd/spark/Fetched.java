package io.github.umlpsd.spark;

import io.github.umlpsd.job.UserException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/**
 * Copies of a movie on a Hadoop file system: the file with what may belong to it by its name, and
 * the descriptions beside it; or a whole folder. Times are kept, by which a later run knows them.
 */
final class Fetched {
  private Fetched() {}

  /**
   * Copies a movie.
   *
   * @param to a folder of this machine, which is empty
   * @return the movie in it, under its own name
   * @throws UserException if there is no such movie
   */
  static Path into(Path to, FileSystem system, org.apache.hadoop.fs.Path movie) throws IOException {
    List<FileStatus> found = new ArrayList<>();
    try {
      FileStatus named = system.getFileStatus(movie);
      found.add(named);
      if (named.isFile()) {
        for (FileStatus other : system.listStatus(movie.getParent())) {
          if (other.isFile() && belongs(other.getPath().getName(), movie.getName())) {
            found.add(other);
          }
        }
      }
    } catch (FileNotFoundException e) {
      throw new UserException("There is no movie " + movie + "; check its address.", e);
    }
    for (FileStatus one : found) {
      copy(one, to.resolve(one.getPath().getName()), system);
    }
    return to.resolve(movie.getName());
  }

  /** A further part of a movie, whose name goes on without a digit, or a description of movies. */
  private static boolean belongs(String other, String movie) {
    String stem = movie.replaceFirst("(?i)(\\.ome)?\\.tiff?$", "");
    String lower = other.toLowerCase(Locale.ROOT);
    if (other.equals(movie)) {
      return false;
    }
    boolean part =
        lower.matches("(?s).*\\.tiff?")
            && other.startsWith(stem)
            && !Character.isDigit(other.charAt(stem.length()));
    return part || lower.endsWith("metadata.txt") || lower.endsWith(".ome");
  }

  private static void copy(FileStatus from, Path to, FileSystem system) throws IOException {
    if (from.isDirectory()) {
      Files.createDirectory(to);
      for (FileStatus inside : system.listStatus(from.getPath())) {
        copy(inside, to.resolve(inside.getPath().getName()), system);
      }
    } else {
      system.copyToLocalFile(
          false, from.getPath(), new org.apache.hadoop.fs.Path(to.toUri()), true);
      Files.setLastModifiedTime(to, FileTime.fromMillis(from.getModificationTime()));
    }
  }
}
