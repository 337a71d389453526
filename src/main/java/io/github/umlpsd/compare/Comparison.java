package io.github.umlpsd.compare;

import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.compare.dynamics.Dynamics;
import io.github.umlpsd.compare.endpoints.EndpointList;
import io.github.umlpsd.compare.endpoints.Outcomes;
import io.github.umlpsd.compare.endpoints.Summary;
import io.github.umlpsd.compare.movies.CommonRecord;
import io.github.umlpsd.compare.movies.EqualDots;
import io.github.umlpsd.compare.movies.FailedMovie;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.movies.SameTraces;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.compare.pool.PooledClasses;
import io.github.umlpsd.compare.sheet.Sheet;
import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.compare.testing.DoseResponse;
import io.github.umlpsd.compare.testing.MovieLifetimes;
import io.github.umlpsd.compare.testing.MovieTests;
import io.github.umlpsd.compare.testing.MovieValues;
import io.github.umlpsd.compare.testing.Outcome;
import io.github.umlpsd.compare.testing.TestParameters;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Conditions compared by movies of each.
 *
 * @param parameters of the engine
 * @param options how was compared
 * @param movies in the order of the sheet
 * @param failed movies that could not be measured
 * @param shortest movie whose length the others were cut to; empty if all are as long, or a length
 *     was asked for
 * @param classes common to all movies
 * @param design which movie belongs to which condition
 * @param endpoints in the order of tables; only those that a movie has
 * @param tests of all endpoints
 * @param equalDots which dots have the same signal-to-noise ratios in all conditions, [movie][dot]
 * @param equalTests the tests among these dots, of endpoints that single dots have
 * @param dynamics of the dots of each condition, in their order
 * @param doses endpoints against power, of those movies that have one; empty if too few have
 */
public record Comparison(
    Parameters parameters,
    CompareOptions options,
    List<ComparedMovie> movies,
    List<FailedMovie> failed,
    Optional<MeasuredMovie> shortest,
    PooledClasses classes,
    Design design,
    List<ComparedEndpoint> endpoints,
    MovieTests tests,
    boolean[][] equalDots,
    MovieTests equalTests,
    List<Dynamics> dynamics,
    List<DoseResponse> doses) {

  public Comparison {
    movies = List.copyOf(movies);
    failed = List.copyOf(failed);
    endpoints = List.copyOf(endpoints);
    dynamics = List.copyOf(dynamics);
    doses = List.copyOf(doses);
  }

  /**
   * Compares.
   *
   * @param measured at least one movie of each of two conditions
   * @throws UserException if the movies cannot be compared
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static Comparison of(
      List<MeasuredMovie> measured,
      List<FailedMovie> failed,
      Parameters parameters,
      CompareOptions options,
      Progress progress) {
    checkConditions(measured, failed);
    SameTraces.check(measured);
    List<MeasuredMovie> common = CommonRecord.of(measured, options.lengthFrames());
    PooledClasses classes = PooledClasses.of(common, parameters, progress);
    List<FailedMovie> leftOut = new ArrayList<>(failed);
    List<ComparedMovie> movies = follow(common, classes, parameters, leftOut, progress);
    checkConditions(movies.stream().map(ComparedMovie::movie).toList(), leftOut);
    Design design = Sheet.design(movies.stream().map(m -> m.movie().row()).toList());
    List<Outcome> outcomes = new ArrayList<>();
    LightUnit unit = CommonRecord.unit(common);
    List<ComparedEndpoint> endpoints = endpoints(movies, classes, unit, outcomes);
    TestParameters tests = options.tests().withSeed(parameters.seed());
    boolean[][] equal =
        EqualDots.of(
            movies.stream().map(m -> m.facts().signalToNoise()).toArray(double[][]::new),
            design.condition(),
            parameters.seed());
    return new Comparison(
        parameters,
        options,
        movies,
        leftOut,
        CommonRecord.shortest(measured, options.lengthFrames()),
        classes,
        design,
        endpoints,
        MovieTests.of(design, outcomes, tests, parameters.workers(progress)),
        equal,
        MovieTests.of(
            design,
            outcomes.stream().flatMap(o -> among(o, endpoints, equal)).toList(),
            new TestParameters(tests.seed(), tests.permutations(), tests.resamples(), false),
            parameters.workers(progress)),
        dynamics(design, movies, parameters.seed(), progress),
        doses(design, movies, outcomes, parameters.seed()));
  }

  /** The movies with their endpoints; one that has none, as of constant traces, is left out. */
  private static List<ComparedMovie> follow(
      List<MeasuredMovie> common,
      PooledClasses classes,
      Parameters parameters,
      List<FailedMovie> leftOut,
      Progress progress) {
    List<ComparedMovie> movies = new ArrayList<>();
    for (int i = 0; i < common.size(); i++) {
      progress.checkCanceled();
      MeasuredMovie movie = common.get(i);
      try {
        movies.add(ComparedMovie.of(movie, classes.given(), parameters, progress));
      } catch (UserException e) {
        leftOut.add(new FailedMovie(movie.row(), e.getMessage()));
        progress.note(leftOut.get(leftOut.size() - 1).sentence());
      }
      progress.report("Following movies", (i + 1.0) / common.size());
    }
    return movies;
  }

  private static List<Dynamics> dynamics(
      Design design, List<ComparedMovie> movies, long seed, Progress progress) {
    List<Dynamics> all = new ArrayList<>();
    for (int c = 0; c < design.conditions().size(); c++) {
      progress.checkCanceled();
      Dots dots =
          Dots.pooled(Arrays.stream(design.of(c)).mapToObj(i -> movies.get(i).dots()).toList());
      all.add(Dynamics.of(dots, seed));
    }
    return all;
  }

  private static List<DoseResponse> doses(
      Design design, List<ComparedMovie> movies, List<Outcome> outcomes, long seed) {
    double[] power =
        movies.stream().mapToDouble(m -> m.movie().row().power().orElse(Double.NaN)).toArray();
    return outcomes.stream()
        .filter(MovieValues.class::isInstance)
        .map(MovieValues.class::cast)
        .map(o -> DoseResponse.of(o.key(), o.values(), power, design.block(), seed))
        .flatMap(found -> found.value().stream())
        .toList();
  }

  /** What the light of all movies is told in. */
  public LightUnit unit() {
    return CommonRecord.unit(movies.stream().map(ComparedMovie::movie).toList());
  }

  /** Frames that were taken of every movie. */
  public int frames() {
    return movies.get(0).movie().traces().frames();
  }

  /** Time from one frame to the next, s. */
  public double frameIntervalSeconds() {
    return movies.get(0).movie().traces().frameIntervalSeconds();
  }

  /** Movies of one condition, in the order of the sheet. */
  public List<ComparedMovie> of(int condition) {
    return Arrays.stream(design.of(condition)).mapToObj(movies::get).toList();
  }

  private static void checkConditions(List<MeasuredMovie> measured, List<FailedMovie> failed) {
    if (measured.stream().map(m -> m.row().condition()).distinct().count() < 2) {
      throw new UserException(
          "Movies of fewer than two conditions could be measured"
              + (failed.isEmpty()
                  ? "."
                  : "; the first that failed, in row "
                      + failed.get(0).row().number()
                      + ": "
                      + failed.get(0).why()));
    }
  }

  /** The endpoints that a movie has, and what is compared of each, in the same order. */
  private static List<ComparedEndpoint> endpoints(
      List<ComparedMovie> movies, PooledClasses classes, LightUnit unit, List<Outcome> outcomes) {
    List<SavedClasses> all = classes.given().classifications();
    Stream<ComparedEndpoint> second =
        all.size() < 2
            ? Stream.empty()
            : EndpointList.of(all.get(1).classes().size()).stream()
                .filter(e -> e.classIndex() >= 0)
                .map(ComparedEndpoint::second);
    List<ComparedEndpoint> known = new ArrayList<>();
    Stream.concat(
            EndpointList.of(all.get(0).classes().size(), unit).stream()
                .map(ComparedEndpoint::leading),
            second)
        .forEach(
            endpoint ->
                Outcomes.of(
                        List.of(endpoint.endpoint()), movies.stream().map(endpoint::of).toList())
                    .forEach(
                        outcome -> {
                          known.add(endpoint);
                          outcomes.add(renamed(outcome, endpoint.key()));
                        }));
    return known;
  }

  private static Outcome renamed(Outcome outcome, String key) {
    return outcome instanceof MovieValues values
        ? new MovieValues(key, values.values(), values.dotValues())
        : new MovieLifetimes(
            key, ((MovieLifetimes) outcome).movies(), ((MovieLifetimes) outcome).limit());
  }

  /** The same outcome among some dots; none if it is not one of single dots. */
  private static Stream<Outcome> among(
      Outcome outcome, List<ComparedEndpoint> endpoints, boolean[][] kept) {
    if (!(outcome instanceof MovieValues values) || values.dotValues()[0].length == 0) {
      return Stream.empty();
    }
    Summary summary =
        endpoints.stream()
            .filter(e -> e.key().equals(outcome.key()))
            .findFirst()
            .orElseThrow()
            .endpoint()
            .summary();
    double[][] dots = new double[kept.length][];
    for (int m = 0; m < dots.length; m++) {
      double[] own = values.dotValues()[m].clone();
      for (int i = 0; i < own.length; i++) {
        own[i] = kept[m][i] ? own[i] : Double.NaN;
      }
      dots[m] = own;
    }
    return Stream.of(
        new MovieValues(
            outcome.key(), Arrays.stream(dots).mapToDouble(summary::of).toArray(), dots));
  }
}
