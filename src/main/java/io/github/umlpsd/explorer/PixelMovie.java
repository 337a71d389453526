package io.github.umlpsd.explorer;

import ij.ImagePlus;
import io.github.umlpsd.explorer.saved.SavedPixels;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.results.record.JobRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the movie that results of pixels were made of. */
final class PixelMovie {
  private PixelMovie() {}

  /**
   * The movie: open in ImageJ by its name, or in its file, where it was or beside the folder.
   *
   * @throws UserException if it is nowhere
   */
  static Movie find(Path folder, SavedPixels saved) {
    MovieParameters parameters = saved.parameters().movie();
    Optional<ImagePlus> open =
        OwnImages.movies().filter(image -> image.getTitle().equals(saved.name())).findFirst();
    if (open.isPresent()) {
      return MovieOpener.of(open.get(), parameters);
    }
    Optional<Path> was =
        JobRecord.movieIn(folder).filter(written -> !written.isEmpty()).map(Path::of);
    return was.stream()
        .flatMap(
            file -> Stream.of(file, folder.toAbsolutePath().resolveSibling(file.getFileName())))
        .filter(Files::exists)
        .findFirst()
        .map(file -> MovieFile.open(file, parameters))
        .orElseThrow(
            () ->
                new UserException(
                    "The traces of these pixels are in the movie "
                        + was.map(Path::toString).orElse(saved.name())
                        + ", which is not there; open it, then the folder again. The maps alone"
                        + " are images: File > Open, cluster_map.tif."));
  }
}
