package io.github.umlpsd.results;

import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a job works on. */
public sealed interface Input {

  /** The files that are read, which a result must not replace. */
  List<Path> files();

  /** Whether it is open in an image program, so that it may differ from its file. */
  default boolean opened() {
    return false;
  }

  /**
   * A movie, in a file or open in an image program.
   *
   * @param open opens it; the movie is closed after the job
   * @param marked the pixels of crystals that the user marked on a frame, width x height values, if
   *     there are any
   * @param files that are read
   * @param opened whether it is open in an image program, so that it may differ from its file
   */
  record OfMovie(
      Function<MovieParameters, Movie> open,
      Function<Movie, Optional<boolean[]>> marked,
      List<Path> files,
      boolean opened)
      implements Input {}

  /** Traces in a table. */
  record OfTable(Path file, TraceTableFormat format) implements Input {
    @Override
    public List<Path> files() {
      return List.of(file);
    }
  }
}
