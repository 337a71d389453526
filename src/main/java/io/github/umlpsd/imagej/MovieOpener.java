package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.nio.file.Path;

/** Turns TIFF files and open images into movies, frame by frame and without copying them. */
public final class MovieOpener {
  private MovieOpener() {}

  /**
   * Opens a TIFF file. Close the movie after use.
   *
   * @throws io.github.umlpsd.job.UserException if the file is no movie that can be analysed
   */
  public static Movie open(Path file, MovieParameters parameters) {
    throw new UnsupportedOperationException();
  }

  /**
   * Wraps an image that is open in ImageJ, in memory or virtual. The image is never changed.
   *
   * @throws io.github.umlpsd.job.UserException if the image is no movie that can be analysed
   */
  public static Movie of(ImagePlus image, MovieParameters parameters) {
    throw new UnsupportedOperationException();
  }
}
