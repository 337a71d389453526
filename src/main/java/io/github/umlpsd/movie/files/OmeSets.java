package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.OmeImage.TiffData;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Files that share a movie since the OME descriptions in them name each other. A file is looked
 * into once as long as it does not change, and no further than its first directory.
 */
public final class OmeSets {
  private final Map<Path, Known> known = new ConcurrentHashMap<>();

  /**
   * @param names of the files of the movie, in their order; none if it is no set
   */
  private record Known(FileStamp stamp, List<String> names) {}

  /**
   * The file that stands for the movie of another one: the first of the set that is there.
   *
   * @return empty if it is the file itself, or the file belongs to no set
   */
  Optional<Path> firstOf(Path file) {
    String name = file.getFileName().toString();
    List<String> names = names(file);
    if (!names.contains(name)) {
      return Optional.empty();
    }
    return names.stream()
        .map(other -> OmeFiles.beside(file, other))
        .filter(Files::isRegularFile)
        .findFirst()
        .filter(first -> !first.getFileName().toString().equals(name))
        .filter(first -> names(first).contains(name))
        .map(first -> file.resolveSibling(first.getFileName()));
  }

  /** All files of the set that a file belongs to, there or not; none if it belongs to none. */
  public List<Path> of(Path file) {
    return names(file).stream().map(other -> OmeFiles.beside(file, other)).toList();
  }

  private List<String> names(Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      Known before = known.get(file);
      if (before == null || !before.stamp.equals(stamp)) {
        before = new Known(stamp, read(file));
        known.put(file, before);
      }
      return before.names;
    } catch (IOException | UserException e) {
      // What cannot be read yet is no movie yet.
      return List.of();
    }
  }

  private static List<String> read(Path file) {
    List<String> texts = TiffFile.descriptions(file);
    if (texts.stream()
        .noneMatch(text -> text.contains("FileName") || text.contains("BinaryOnly"))) {
      return List.of();
    }
    Optional<OmeXml> found = OmeXml.of(texts, new ArrayList<>());
    if (found.isEmpty()) {
      return List.of();
    }
    OmeXml ome = OmeMovie.whole(file, found.get(), new ArrayList<>());
    String own = file.getFileName().toString();
    Predicate<TiffData> isIn = OmeFiles.isIn(own, ome);
    List<String> names =
        ome.images().stream()
            .filter(image -> image.places().stream().anyMatch(isIn))
            .flatMap(image -> image.places().stream())
            .map(data -> isIn.test(data) ? own : OmeFiles.lastPart(data.file()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.size() > 1 ? names : List.of();
  }
}
