package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The frames of a movie as files have them, before anything is decided about time.
 *
 * @param name of the movie
 * @param files in the order of {@link Place#file()}
 * @param frames where each is; empty for a frame that the files tell of but have not
 * @param scale constant interval and pixel size, as far as the files tell them
 * @param stamps time of each frame, s; empty where it is not told, no entries if nowhere
 * @param notes what a user should know
 */
record Recording(
    String name,
    List<TiffFile> files,
    List<Optional<Place>> frames,
    ImageScale scale,
    List<OptionalDouble> stamps,
    List<String> notes) {

  /** Name of the movie in a folder. */
  static String nameOf(Path folder) {
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return name == null ? "movie" : name.toString();
  }
}
