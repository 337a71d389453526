package io.github.umlpsd.engine;

import io.github.umlpsd.engine.costs.StageCosts;
import io.github.umlpsd.engine.field.DarkPlaces;
import io.github.umlpsd.engine.field.GivenPlaces;
import io.github.umlpsd.engine.field.SteadyTraces;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Stopwatch;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.traces.SpotTraces;
import io.github.umlpsd.traces.TraceStore;
import java.util.List;
import java.util.Optional;

/**
 * From a movie to the traces of its spots. What is wrong with the movie changes no trace; it may be
 * looked for beside what follows.
 *
 * @param subject without checks, and without what a user should know
 * @param watched the movie, all frames of which were read
 * @param steady traces and what was taken out of them
 */
record SpotStage(Subject subject, WatchedMovie watched, SteadyTraces steady) {

  /**
   * @param plugins where TrackMate is looked for
   * @throws UserException if the movie or a parameter is wrong
   */
  static SpotStage of(Movie raw, Parameters parameters, ClassLoader plugins, Workers workers) {
    Stopwatch watch = new Stopwatch();
    WatchedMovie watched = WatchedMovie.of(raw, workers);
    Movie movie = watched.movie();
    Progress progress = workers.progress();
    progress.expect(StageCosts.ofSpots(movie, parameters));
    Field found = watch.time("spots", () -> FieldStage.find(movie, parameters, plugins, workers));
    progress.expect(StageCosts.ofSpots(movie, found.measured().length, parameters));
    SpotTraces measured =
        watch.time(
            "traces",
            () ->
                SpotTraces.of(
                    movie,
                    found.singlePixels(),
                    found.measuredSpots(),
                    found.allSpots(),
                    found.photometry(),
                    parameters.movie().camera(),
                    found.drift(),
                    workers));
    Field field = found.with(measured.repairs());
    SteadyTraces steady = SteadyTraces.of(measured.traces(), parameters, workers);
    Subject subject =
        new Subject(
            movie.name(),
            Optional.of(field),
            Optional.empty(),
            Optional.empty(),
            TraceStore.of(steady.traces()),
            field.lightNoise(parameters.movie().camera()),
            List.of(),
            List.of(),
            watch);
    return new SpotStage(subject, watched, steady);
  }

  /** The subject with its checks and warnings. */
  Subject checked(Parameters parameters, Workers workers) {
    Field field = subject.field().orElseThrow();
    Stopwatch watch = subject.watch().copy();
    List<Check> checks =
        watch.time("checks", () -> watched.ofSpots(steady.traces(), field, parameters, workers));
    checks.addAll(steady.checks());
    checks.add(
        parameters.spots().given().isEmpty()
            ? DarkPlaces.check(field.projections(), field.measuredSpots())
            : GivenPlaces.check(field.projections(), field.detected().spots()));
    List<String> warnings = FieldStage.warnings(watched.movie().notes(), field, checks);
    return subject.checked(checks, warnings, watch);
  }
}
