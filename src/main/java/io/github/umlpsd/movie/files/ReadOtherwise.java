package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Images that another program opened from a TIFF file without what is written in it: channels or
 * positions in a row as if they were frames, previews among the frames, the first part of a chain
 * only.
 */
public final class ReadOtherwise {
  /** The only series. */
  private static final int ANY = 0;

  private static final int FIRST = 1;

  private ReadOtherwise() {}

  /**
   * Whether an open image has another number of frames than its file.
   *
   * @param file from which it was opened; need not exist
   * @param frames number of frames that are open
   * @param leftOut whether it is known that images were left out, so that fewer are no surprise
   * @param channel that is analysed, from 1
   * @return a sentence for people; empty if they are the same, or if the file is not read here
   */
  public static Optional<String> note(Path file, int frames, boolean leftOut, int channel) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      long told = frames(file, channel);
      return told == frames || leftOut && told > frames
          ? Optional.empty()
          : Optional.of(
              String.format(
                  Locale.ROOT,
                  "The open image has %d frames, but %s holds a movie of %d; unless you changed the"
                      + " stack, it was misread when it was opened: open the file with Bio-Formats,"
                      + " or analyse it from the command line.",
                  frames,
                  file.getFileName(),
                  told));
    } catch (UserException e) {
      // A file that is not read here was opened by somebody who can.
      return Optional.empty();
    }
  }

  /** Of several images (positions) the first; ImageJ puts all of them in a row. */
  private static long frames(Path file, int channel) {
    Recording movie;
    try {
      movie = TiffMovie.open(file, movie(ANY, channel));
    } catch (UserException e) {
      movie = TiffMovie.open(file, movie(FIRST, channel));
    }
    return movie.frames().stream().filter(Optional::isPresent).count();
  }

  private static MovieParameters movie(int series, int channel) {
    return new MovieParameters(0, 0, 0, series, 0, channel, Projection.AUTO, Drift.NONE);
  }
}
