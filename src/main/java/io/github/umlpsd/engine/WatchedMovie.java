package io.github.umlpsd.engine;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.LitOnce;
import io.github.umlpsd.movie.checks.MovieChecks;
import io.github.umlpsd.movie.checks.MovingThings;
import io.github.umlpsd.movie.checks.SeenMovie;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.checks.WatchedFrames;
import io.github.umlpsd.movie.edges.SeenEdges;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.spectra.Units;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.traces.Background;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A movie whose frames are noted while they are read for other reasons, so that it can be checked.
 *
 * @param movie to be read by all stages
 * @param frames those of the movie
 */
record WatchedMovie(Movie movie, WatchedFrames frames) {
  /** So many traces are enough to see what all of them do. */
  private static final int MOST_TRACES = 400;

  /** Edges that are filled are taken out, for which some frames are read. */
  static WatchedMovie of(Movie raw, Workers workers) {
    Movie movie = SeenEdges.of(raw, workers);
    WatchedFrames frames = new WatchedFrames(movie.frames());
    return new WatchedMovie(movie.with(frames), frames);
  }

  /** Checks of a movie of spots; all frames must have been read. */
  List<Check> ofSpots(TraceSet traces, Field field, Parameters parameters, Workers workers) {
    double[][] sample =
        IntStream.of(sample(traces.size())).mapToObj(traces::trace).toArray(double[][]::new);
    boolean offsetCounts =
        parameters.photometry().background() == Background.NONE
            && parameters.spectra().units() == Units.RELATIVE
            && !parameters.movie().camera().knowsOffset();
    List<Check> checks =
        new ArrayList<>(
            MovieChecks.ofSpots(
                seen(field.singlePixels(), field.projections(), parameters), sample, workers));
    checks.add(MovieChecks.relativeToOffset(offsetCounts));
    checks.add(moving(traces, field.measuredSpots()));
    return counted(checks, parameters);
  }

  private static Check moving(TraceSet traces, List<Spot> spots) {
    List<LitOnce> lit =
        IntStream.range(0, spots.size())
            .mapToObj(
                i -> LitOnce.of(spots.get(i).xPixels(), spots.get(i).yPixels(), traces.trace(i)))
            .flatMap(Optional::stream)
            .toList();
    double radius = spots.stream().mapToDouble(Spot::radiusPixels).average().orElse(0);
    return MovingThings.of(lit, traces.frames(), radius);
  }

  /**
   * Checks of a movie of crystals; all frames must have been read.
   *
   * @param traces of a {@link #sample} of the pixels
   */
  List<Check> ofPixels(
      Stream<double[]> traces, AveragedMovie averaged, Parameters parameters, Workers workers) {
    Projections seen = averaged.projections();
    boolean single =
        averaged.drift().isNone()
            && seen.width() == frames.width()
            && seen.height() == frames.height();
    return counted(
        MovieChecks.ofPixels(
            seen(single ? Optional.of(SinglePixels.of(seen)) : Optional.empty(), seen, parameters),
            traces.toArray(double[][]::new),
            workers),
        parameters);
  }

  private static List<Check> counted(List<Check> checks, Parameters parameters) {
    List<Check> counted = new ArrayList<>(checks);
    parameters
        .movie()
        .counting()
        .ifPresent(counting -> counted.replaceAll(check -> check.counting(counting)));
    return counted;
  }

  /** Single pixels cannot be told once they were moved between pixels or binned. */
  private SeenMovie seen(
      Optional<SinglePixels> single, Projections projections, Parameters parameters) {
    boolean raw = single.isPresent() && movie.times().lostFrames() == 0;
    return new SeenMovie(
        frames,
        parameters.movie().drift() != Drift.NONE,
        single,
        raw ? Optional.of(projections) : Optional.empty(),
        parameters.movie().camera());
  }

  /** Numbers from 0 of some of so many traces, evenly, rising. */
  static int[] sample(int traces) {
    return Evenly.chosen(traces, MOST_TRACES);
  }
}
