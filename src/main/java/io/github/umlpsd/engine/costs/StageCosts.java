package io.github.umlpsd.engine.costs;

import io.github.umlpsd.clusters.ProfileSweep;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Both;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Stage;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.sums.LagCovariance;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How long the stages of a job take, as a function of sizes. Only their ratios matter. Measured by
 * {@code bench progress}; the constant part of each is mostly Java's own getting started.
 */
public final class StageCosts {
  /** Pixels of a frame for each spot of a movie, before its spots are known. */
  private static final int PIXELS_PER_SPOT = 700;

  /** Part of a frame that is crystal, before it is known. */
  private static final double CRYSTAL = 0.3;

  private static final double MEGA = 1e6;

  private StageCosts() {}

  /** All of a job on the spots of a movie. */
  public static List<Stage> ofSpots(Movie movie, Parameters parameters) {
    List<Stage> stages = new ArrayList<>(seeing(movie, parameters.movie(), false));
    int spots = Math.max(10, pixels(movie) / PIXELS_PER_SPOT);
    stages.addAll(ofSpots(movie, spots, parameters));
    return stages;
  }

  /** What is left of it when the spots are known. */
  public static List<Stage> ofSpots(Movie movie, int spots, Parameters parameters) {
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage("Extracting traces", 0.08 + 0.0012 * read(movie)));
    // The movie is checked beside, which nobody is told of.
    stages.addAll(ofTraces(spots, movie.frames().frames(), false, parameters));
    return stages;
  }

  /** All of a job on the pixels of crystals. */
  public static List<Stage> ofPixels(Movie movie, Parameters parameters) {
    List<Stage> stages = new ArrayList<>(seeing(movie, parameters.movie(), true));
    int binning = parameters.pixels().binning();
    int inside = (int) (CRYSTAL * pixels(movie) / (binning * binning));
    stages.addAll(ofPixels(movie, inside, 1, parameters));
    return stages;
  }

  /**
   * What is left of it when the pixels are known.
   *
   * @param samples that are analysed one after the other
   */
  public static List<Stage> ofPixels(Movie movie, int inside, int samples, Parameters parameters) {
    List<Stage> stages = new ArrayList<>();
    int each = Math.max(1, inside / samples);
    for (int i = 0; i < samples; i++) {
      stages.add(new Stage("Extracting pixel traces", 0.05 + 0.001 * read(movie)));
      stages.add(new Stage("Correlating neighbours", 0.05 + 0.01 * read(movie)));
      stages.addAll(drift(movie));
      stages.addAll(classing(each, movie.frames().frames(), true, parameters));
    }
    for (int i = 0; i < samples; i++) {
      stages.addAll(writing(each, movie.frames().frames(), true, parameters));
    }
    return stages;
  }

  /** All that is done with traces. */
  public static List<Stage> ofTraces(
      int traces, int frames, boolean pixels, Parameters parameters) {
    List<Stage> stages = new ArrayList<>(classing(traces, frames, pixels, parameters));
    stages.addAll(writing(traces, frames, pixels, parameters));
    return stages;
  }

  /** What a comparison does with the traces of movies that are measured. */
  public static List<Stage> ofComparison(List<TraceSet> movies, Parameters parameters) {
    int traces = movies.stream().mapToInt(TraceSet::size).sum();
    int frames = movies.stream().mapToInt(TraceSet::frames).min().orElse(0);
    double numbers = traces * (double) frames / MEGA;
    List<Stage> stages = new ArrayList<>(classes(traces, frames, parameters));
    stages.add(new Stage("Following movies", 0.1 * movies.size() + 5 * numbers));
    stages.add(new Stage("Comparing conditions", 2 + 0.03 * movies.size()));
    // Figures of each movie were drawn before.
    stages.add(new Stage("Writing results", 0.1));
    stages.add(new Stage("Drawing figures", 0.4));
    return stages;
  }

  private static List<Stage> seeing(Movie movie, MovieParameters parameters, boolean pixels) {
    List<Stage> stages = new ArrayList<>();
    if (parameters.drift() != Drift.NONE) {
      stages.addAll(drift(movie));
    }
    boolean counts = movie.frames().isWholeCounts();
    stages.add(new Stage("Projecting frames", 0.3 + (counts ? 0.0023 : 0.0045) * read(movie)));
    if (pixels || parameters.projection() == Projection.AUTO) {
      double each = counts ? 0.0018 : 0.0025;
      stages.add(new Stage("Looking for what blinks", 0.15 + each * blinking(movie)));
    }
    return stages;
  }

  /** Estimated, or checked that there is none. */
  private static List<Stage> drift(Movie movie) {
    double averaging = 0.02 + 0.0005 * read(movie);
    double finding = 0.05 + 0.001 * pixels(movie) / 1000;
    return List.of(
        new Stage("Averaging blocks for the drift", averaging),
        new Stage("Finding the drift", finding),
        new Stage("Averaging blocks for the drift", averaging),
        new Stage("Finding the drift", finding));
  }

  private static List<Stage> classing(
      int traces, int frames, boolean pixels, Parameters parameters) {
    double numbers = traces * (double) frames / MEGA;
    List<Stage> stages = new ArrayList<>(classes(traces, frames, parameters));
    double blinking = pixels ? Math.min(1, 400.0 / traces) : 1;
    stages.add(new Stage("Spectra and blinking", 0.4 + (1.3 + 1.5 * blinking) * numbers));
    return stages;
  }

  private static List<Stage> classes(int traces, int frames, Parameters parameters) {
    double numbers = traces * (double) frames / MEGA;
    List<Stage> stages = new ArrayList<>();
    stages.add(new Stage("Ordering classes", 0.02 + 0.02 * numbers));
    if (!parameters.classes().isAsked()) {
      int windows = parameters.features().windows(frames).size();
      List<Stage> first = way(traces, numbers, windows, parameters);
      List<Stage> second =
          parameters
              .otherFeatures()
              .map(other -> way(traces, numbers, other.windows(frames).size(), parameters))
              .orElse(List.of());
      stages.addAll(both(first, second, parameters));
    }
    return stages;
  }

  /** At once, only the first is told of. */
  private static List<Stage> both(List<Stage> first, List<Stage> second, Parameters parameters) {
    if (second.isEmpty() || !Both.isAtOnce(parameters.workers(Progress.NONE))) {
      return Stream.concat(first.stream(), second.stream()).toList();
    }
    return IntStream.range(0, first.size())
        .mapToObj(
            i -> new Stage(first.get(i).name(), first.get(i).seconds() + second.get(i).seconds()))
        .toList();
  }

  private static List<Stage> way(int traces, double numbers, int windows, Parameters parameters) {
    int k = parameters.clusters().maxClusters();
    double runs = windows * parameters.clusters().epochs() * k * (k + 1.0) / 2 / MEGA;
    // Of many traces, the profiles are those of a sample.
    int profiled = Math.min(traces, ProfileSweep.MOST_OBSERVATIONS);
    return List.of(
        new Stage("Describing traces", 0.06 + 0.25 * numbers),
        new Stage("Profiles", 0.15 + runs * (8 + 0.007 * profiled + 7e-5 * profiled * profiled)),
        new Stage("Choosing the number of classes", 0.1 + 0.0004 * traces));
  }

  private static List<Stage> writing(
      int traces, int frames, boolean pixels, Parameters parameters) {
    if (parameters.output().isEmpty()) {
      return List.of();
    }
    double numbers = traces * (double) frames / MEGA;
    return List.of(
        // Tables are written beside.
        new Stage("Drawing figures", 1.2 + (pixels ? 0.04 : 0.3) * numbers),
        new Stage("Writing results", 0.05));
  }

  private static int pixels(Movie movie) {
    return movie.frames().width() * movie.frames().height();
  }

  /** Those that are read to see what blinks. */
  private static double blinking(Movie movie) {
    double share = Math.min(1, LagCovariance.MOST_FRAMES / (double) movie.frames().frames());
    return share * read(movie);
  }

  /** Numbers of the movie, in millions. */
  private static double read(Movie movie) {
    return pixels(movie) * (double) movie.frames().frames() / MEGA;
  }
}
