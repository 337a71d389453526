package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a movie on disk is finished, by what its files hold. Their size tells nothing:
 * Micro-Manager and NDTiff make their files of full size at the start, and fill them later, and so
 * do some copying programs.
 */
public final class Finish {
  /** What is said of a movie that has fewer images than its descriptions tell of. */
  private static final Pattern FEWER =
      Pattern.compile("tells of \\d+ |pages are left out|are not in the files");

  private Finish() {}

  /**
   * Why a movie is not finished.
   *
   * @param why a clause for people
   * @param certain whether the files themselves tell that more will come; otherwise it may as well
   *     be a file that can never be used
   */
  public record Missing(String why, boolean certain) {}

  /**
   * What a movie lacks; empty if it is finished.
   *
   * @param movie as {@link MovieFile#open} takes it
   * @param parameters how it will be read
   */
  public static Optional<Missing> of(Path movie, MovieParameters parameters) {
    try {
      Optional<Path> index = index(movie);
      Optional<String> why = index.isPresent() ? ofDataSet(index.get()) : ofFile(movie);
      if (why.isPresent()) {
        return why.map(words -> new Missing(words, true));
      }
      return doubt(movie, parameters).map(words -> new Missing(words, false));
    } catch (UserException e) {
      return Optional.of(new Missing(e.getMessage(), false));
    } catch (IOException e) {
      return Optional.of(new Missing("it cannot be read now", false));
    } catch (CanceledException e) {
      throw e;
    } catch (RuntimeException e) {
      // A defect that one file meets is told when it is analysed, and ends nothing.
      return Optional.of(new Missing(Failure.sentence(e), false));
    }
  }

  private static Optional<String> ofFile(Path movie) {
    if (Files.isRegularFile(movie)) {
      TiffFile file = TiffFile.read(movie);
      if (file.writer() == Writer.MICRO_MANAGER && !isClosed(file)) {
        return Optional.of("Micro-Manager has not closed it");
      }
    }
    return MovieFile.cut(movie);
  }

  /** The description tags are there from the start and get their texts at the end. */
  private static boolean isClosed(TiffFile file) {
    List<String> texts = file.descriptions();
    return !texts.isEmpty() && texts.stream().noneMatch(String::isBlank);
  }

  /**
   * A copying program may have made the file of full size, and not come to its end. But a movie may
   * have been stopped early too, or have a dark last row.
   */
  private static Optional<String> doubt(Path movie, MovieParameters parameters) {
    try (Movie opened = MovieFile.open(movie, parameters)) {
      Optional<String> fewer =
          opened.notes().stream().filter(note -> FEWER.matcher(note).find()).findFirst();
      return fewer.isPresent()
          ? fewer
          : lastRowIsBlank(opened.frames())
              ? Optional.of("the last row of its last frame has one value only")
              : Optional.empty();
    }
  }

  private static boolean lastRowIsBlank(FrameSource frames) {
    float[] pixels = new float[frames.width() * frames.height()];
    frames.read(frames.frames() - 1, pixels);
    int row = pixels.length - frames.width();
    for (int i = row; i < pixels.length; i++) {
      if (pixels[i] != pixels[row]) {
        return false;
      }
    }
    return true;
  }

  /** The index of the data set in a folder or, as Micro-Manager has it, in one folder in it. */
  static Optional<Path> index(Path folder) {
    for (Path inside : List.of(folder, folder.resolve("Full resolution"))) {
      Path index = inside.resolve(NdTiffIndex.FILE);
      if (Files.isRegularFile(index)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> ofDataSet(Path index) throws IOException {
    long bytes = Files.size(index);
    NdTiffIndex read = NdTiffIndex.read(index);
    if (!read.whole() || read.usedBytes() < bytes) {
      return Optional.of("its index is not closed");
    }
    return read.entries().isEmpty()
        ? Optional.of("it holds no image yet")
        : MovieFile.cut(index.getParent());
  }
}
