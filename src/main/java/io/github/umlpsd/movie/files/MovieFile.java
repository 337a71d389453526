package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens movies in files, frame by frame and without copying them. Each assumption is told in the
 * movie's notes.
 */
public final class MovieFile {
  private MovieFile() {}

  /**
   * Opens a movie. Close it after use.
   *
   * @param path a TIFF file, any file of a set into which a movie was split, a folder of single
   *     images, a pattern of their names with * or ?, or an NDTiff data set
   * @throws UserException if it is no movie that can be analysed
   */
  public static Movie open(Path path, MovieParameters parameters) {
    return MovieAssembly.of(find(path, parameters), parameters);
  }

  /**
   * Why a movie that can be opened has lost its end, or has not got it yet; empty if it is whole.
   *
   * @throws UserException if it cannot be opened
   */
  public static Optional<String> cut(Path path) {
    Recording found = find(path, MovieParameters.defaults());
    Optional<String> cut =
        found.files().stream().map(TiffFile::cut).flatMap(Optional::stream).findFirst();
    return cut.isPresent()
        ? cut
        : found.notes().stream().filter(note -> note.contains(" is cut")).findFirst();
  }

  private static Recording find(Path path, MovieParameters parameters) {
    if (MovieFolder.isPattern(path)) {
      return MovieFolder.matching(path, parameters);
    }
    if (Files.isDirectory(path)) {
      return MovieFolder.open(path, parameters);
    }
    if (path.endsWith(NdTiffIndex.FILE)) {
      return NdTiffMovie.open(path.toAbsolutePath().getParent(), parameters);
    }
    return TiffMovie.open(path, parameters);
  }
}
