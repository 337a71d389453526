package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.nio.file.Path;

/**
 * Opens movies in files, frame by frame and without copying them. Each assumption is told in the
 * movie's notes.
 */
public final class MovieFile {
  private MovieFile() {}

  /**
   * Opens a movie. Close it after use.
   *
   * @param path a TIFF file, or any file of a set into which a movie was split
   * @throws UserException if it is no movie that can be analysed
   */
  public static Movie open(Path path, MovieParameters parameters) {
    return MovieAssembly.of(TiffMovie.open(path, parameters), parameters);
  }
}
