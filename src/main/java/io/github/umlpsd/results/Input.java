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

  /**
   * A movie, in a file or open in an image program.
   *
   * @param open opens it; the movie is closed after the job
   * @param marked the pixels of crystals that the user marked on a frame, width x height values, if
   *     there are any
   * @param files that are read
   */
  record OfMovie(
      Function<MovieParameters, Movie> open,
      Function<Movie, Optional<boolean[]>> marked,
      List<Path> files)
      implements Input {}

  /** Traces in a table. */
  record OfTable(Path file, TraceTableFormat format) implements Input {
    @Override
    public List<Path> files() {
      return List.of(file);
    }
  }
}
