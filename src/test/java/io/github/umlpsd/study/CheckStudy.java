package io.github.umlpsd.study;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.AllRead;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.MovieChecks;
import io.github.umlpsd.movie.checks.SeenMovie;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.checks.WatchedFrames;
import io.github.umlpsd.movie.checks.range.CountRange;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.PhotometryParameters;
import io.github.umlpsd.traces.TraceExtractor;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How often movies are told to have a fault, with and without one. */
final class CheckStudy {
  private static final long RECIPE = -70;
  private static final double RADIUS_PIXELS = 2.5;

  private CheckStudy() {}

  /** The checks of one movie with a fault, for each seed. */
  static List<List<Check>> run(
      MovieFault fault, int seeds, long firstSeed, int threads, Progress progress) {
    return new Workers(threads, progress)
        .map("Checking movies", seeds, k -> checks(fault, firstSeed + k, movie(firstSeed + k)));
  }

  /** A small movie whose set, camera, brightness, number of spots and frames are drawn. */
  static SimulatedMovie movie(long seed) {
    SimulatedMovie drawn =
        MovieSimulator.simulate(
            MovieScene.of(emitters(seed), 80, 72), seed, new Workers(1, Progress.NONE));
    return new SimulatedMovie(HeldFrames.of(drawn.movie()), drawn.truth());
  }

  /** What is drawn of that movie. */
  static TraceScene emitters(long seed) {
    RandomStream random = RandomStream.of(seed, RECIPE);
    SampleSet[] sets = SampleSet.values();
    Camera[] cameras = {Camera.scmos(), Camera.emccd(), Camera.photonCounter()};
    int[] spots = {4, 8, 15};
    double[] signals = {0.3, 1, 3};
    return TraceScene.of(sets[random.index(sets.length)])
        .withSize(spots[random.index(spots.length)], 150 + random.index(450))
        .withCamera(cameras[random.index(cameras.length)])
        .withSignal(signals[random.index(signals.length)]);
  }

  /**
   * The checks of a movie that a fault is done to.
   *
   * @param simulated the movie of this seed
   */
  static List<Check> checks(MovieFault fault, long seed, SimulatedMovie simulated) {
    Workers workers = new Workers(1, Progress.NONE);
    WatchedFrames frames =
        new WatchedFrames(fault.on(simulated.movie().frames(), emitters(seed).camera(), seed));
    Movie movie =
        new Movie(
            "study",
            frames,
            simulated.movie().times(),
            simulated.movie().pixelSizeMicrometers(),
            List.of());
    Projections projections = Projections.of(frames, workers);
    List<Spot> spots =
        simulated.truth().stream()
            .map(truth -> new Spot(truth.xPixels(), truth.yPixels(), 1, RADIUS_PIXELS))
            .toList();
    TraceSet traces =
        TraceExtractor.extract(
            movie,
            spots,
            PhotometryParameters.defaults(),
            DriftEstimate.none(frames.frames()),
            workers);
    return MovieChecks.ofSpots(
        new SeenMovie(
            frames,
            false,
            Optional.of(SinglePixels.of(projections)),
            Optional.of(projections),
            CameraCalibration.UNKNOWN),
        IntStream.range(0, traces.size()).mapToObj(traces::trace).toArray(double[][]::new),
        workers);
  }

  /** What is told of the counts of a movie. */
  static List<Check> countChecks(FrameSource source) {
    WatchedFrames frames = AllRead.of(source);
    return CountRange.checks(frames.facts(), frames);
  }
}
