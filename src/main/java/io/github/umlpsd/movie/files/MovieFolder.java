package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A movie given as a folder or as a pattern of names: an NDTiff data set, files into which a movie
 * was split, or single images.
 */
final class MovieFolder {
  private static final String FULL_RESOLUTION = "Full resolution";

  private MovieFolder() {}

  /** Whether the last part of a path is a pattern of names rather than a name. */
  static boolean isPattern(Path path) {
    Path name = path.getFileName();
    return name != null
        && (name.toString().contains("*") || name.toString().contains("?"))
        && !Files.exists(path);
  }

  /**
   * Finds the frames of the movie in a folder.
   *
   * @throws UserException if there is none, or more than one
   */
  static Recording open(Path folder, MovieParameters parameters) {
    if (NdTiffMovie.isDataSet(folder)) {
      return NdTiffMovie.open(folder, parameters);
    }
    if (NdTiffMovie.isDataSet(folder.resolve(FULL_RESOLUTION))) {
      return NdTiffMovie.open(folder.resolve(FULL_RESOLUTION), parameters);
    }
    return ofFiles(folder, files(folder, name -> isTiff(name)), parameters);
  }

  /**
   * Finds the frames of the movie in the files whose names match.
   *
   * @param pattern a path whose last part holds * or ?
   * @throws UserException if there is none, or more than one movie
   */
  static Recording matching(Path pattern, MovieParameters parameters) {
    Path folder = pattern.toAbsolutePath().getParent();
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.getFileName());
    return ofFiles(folder, files(folder, name -> matcher.matches(Path.of(name))), parameters);
  }

  private static boolean isTiff(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".tif") || lower.endsWith(".tiff")) && !lower.startsWith(".");
  }

  private static List<String> files(Path folder, Predicate<String> wanted) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .map(entry -> entry.getFileName().toString())
          .filter(wanted)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw UserException.of("The folder " + folder + " cannot be read", e);
    }
  }

  private static Recording ofFiles(Path folder, List<String> names, MovieParameters parameters) {
    if (names.isEmpty()) {
      throw new UserException(
          "There is no TIFF file of that kind in " + folder + "; give a movie or its folder.");
    }
    List<String> notes = new ArrayList<>();
    Path first = folder.resolve(names.get(0));
    if (names.size() == 1) {
      return TiffMovie.open(first, parameters);
    }
    if (isPartOfMovie(first)) {
      Recording movie = TiffMovie.open(first, parameters);
      List<String> used = movie.files().stream().map(TiffFile::name).toList();
      List<String> others = names.stream().filter(name -> !used.contains(name)).toList();
      if (others.isEmpty()) {
        return movie;
      }
      throw new UserException(
          folder
              + " holds more than one movie: "
              + others.get(0)
              + " does not belong to that of "
              + names.get(0)
              + "; give the movies one by one.");
    }
    return ImageSequence.open(folder, names, parameters, notes);
  }

  /** Whether a file is a stack, or tells of files beside it. */
  private static boolean isPartOfMovie(Path file) {
    try {
      TiffFile tiff = TiffFile.read(file);
      return tiff.pages().size() > 1
          || OmeXml.of(tiff.descriptions(), new ArrayList<>())
              .filter(ome -> ome.images().stream().anyMatch(image -> image.sizes().planes() > 1))
              .isPresent();
    } catch (UserException e) {
      return false;
    }
  }
}
