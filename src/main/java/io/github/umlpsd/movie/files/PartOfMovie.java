package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Images that another program opened from one of several files into which a movie was split. */
public final class PartOfMovie {
  private PartOfMovie() {}

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
