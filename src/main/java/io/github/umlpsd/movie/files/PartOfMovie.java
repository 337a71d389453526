package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are parts of a movie, and images that another program opened from one of them. Each
 * movie is looked at once.
 */
public final class PartOfMovie {
  private static final Pattern LATER = Pattern.compile("(?s)(.+)_[1-9]\\d{0,3}(\\.ome\\.tiff?)");

  /** Names of the files of a movie by its first one. */
  private final Map<Path, List<String>> files = new HashMap<>();

  private final OmeSets sets;

  public PartOfMovie() {
    this(new OmeSets());
  }

  /**
   * @param sets what is known of files from looks before
   */
  public PartOfMovie(OmeSets sets) {
    this.sets = sets;
  }

  /**
   * Whether an open image holds less than the movie that its file belongs to.
   *
   * @param file from which it was opened; need not exist
   * @param images number of images that are open
   * @return a sentence for people; empty if nothing is missing
   */
  public static Optional<String> note(Path file, int images) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      int all = images(file);
      return all > images
          ? Optional.of(
              "The open image has "
                  + images
                  + " of the "
                  + all
                  + " images of a movie in several files; open the whole set with Bio-Formats, or"
                  + " analyse the file from the command line.")
          : Optional.empty();
    } catch (UserException e) {
      // Files that are not read here have been opened by somebody who can.
      return Optional.empty();
    }
  }

  /**
   * The first file of a movie of which a file is a later part: {@code x.ome.tif} of {@code
   * x_1.ome.tif}, if it is there, and Micro-Manager wrote the part or the movie in the first one
   * holds it; else the first one that is there of those that an OME description names.
   *
   * @return empty if the file may be a movie of its own
   */
  public Optional<Path> firstOf(Path file) {
    return byName(file).or(() -> sets.firstOf(file));
  }

  private Optional<Path> byName(Path file) {
    String name = file.getFileName().toString();
    Matcher later = LATER.matcher(name);
    if (!later.matches()) {
      return Optional.empty();
    }
    Path first = file.resolveSibling(later.group(1) + later.group(2));
    if (!Files.isRegularFile(first)) {
      return Optional.empty();
    }
    try {
      boolean part =
          TiffFile.writer(file) == Writer.MICRO_MANAGER
              || files.computeIfAbsent(first, PartOfMovie::names).contains(name);
      return part ? Optional.of(first) : Optional.empty();
    } catch (UserException e) {
      // What cannot be read yet is no movie yet.
      return Optional.of(first);
    }
  }

  private static List<String> names(Path first) {
    return TiffMovie.open(first, MovieParameters.defaults()).files().stream()
        .map(TiffFile::name)
        .toList();
  }

  private static int images(Path file) {
    Path index = file.toAbsolutePath().resolveSibling(NdTiffIndex.FILE);
    Writer writer = TiffFile.writer(file);
    if (writer == Writer.NDTIFF && Files.isRegularFile(index)) {
      return NdTiffIndex.read(index).entries().size();
    }
    if (writer != Writer.MICRO_MANAGER) {
      return 0;
    }
    List<TiffFile> set = SplitSet.byNames(TiffFile.read(file));
    return set.size() == 1 ? 0 : set.stream().mapToInt(part -> part.pages().size()).sum();
  }
}
