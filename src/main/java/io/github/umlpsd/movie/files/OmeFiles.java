package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.OmeImage.TiffData;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The files in which the planes of an OME image are.
 *
 * @param files in the order in which the image names them
 * @param numbers number of each name; the empty name is the file that was opened
 */
record OmeFiles(List<TiffFile> files, Map<String, Integer> numbers) {

  /**
   * Opens the files of an image.
   *
   * @throws UserException if one is missing
   */
  static OmeFiles of(TiffFile opened, OmeXml ome, OmeImage image) {
    if (!image.placed()) {
      boolean whole = opened.pages().size() >= image.sizes().planes();
      return new OmeFiles(whole ? List.of(opened) : SplitSet.byNames(opened), Map.of());
    }
    List<TiffFile> files = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> byName = new HashMap<>();
    Predicate<TiffData> isOpened = isIn(opened.name(), ome);
    for (TiffData data : image.places()) {
      if (!numbers.containsKey(data.file())) {
        boolean own = isOpened.test(data);
        String name = own ? opened.name() : data.file();
        Integer number = byName.get(name);
        if (number == null) {
          number = files.size();
          files.add(own ? opened : read(opened, name));
          byName.put(name, number);
        }
        numbers.put(data.file(), number);
      }
    }
    return new OmeFiles(List.copyOf(files), Map.copyOf(numbers));
  }

  private static TiffFile read(TiffFile opened, String name) {
    Path file = beside(opened.stamp().file(), name);
    if (!Files.exists(file)) {
      throw SplitSet.missing(opened.name(), name);
    }
    return TiffFile.read(file);
  }

  /**
   * Whether a place is in the file that was opened: by its identity, by its name, or because no
   * other file is ever named, as after it was renamed.
   */
  static Predicate<TiffData> isIn(String opened, OmeXml ome) {
    long names =
        ome.images().stream()
            .flatMap(image -> image.places().stream())
            .map(TiffData::file)
            .distinct()
            .limit(2)
            .count();
    boolean pointer = ome.metadataFile().isPresent();
    return data ->
        data.file().isEmpty() && !pointer
            || data.file().equals(opened)
            || !pointer && (names == 1 || !data.uuid().isEmpty() && data.uuid().equals(ome.uuid()));
  }

  /** A file of this name in the folder of another; folders in the name do not count. */
  static Path beside(Path file, String name) {
    return file.toAbsolutePath().resolveSibling(lastPart(name));
  }

  static String lastPart(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }
}
