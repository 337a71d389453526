package io.github.umlpsd.compare.movies;

import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.traces.TraceSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings movies to one frame interval and one length, or refuses them. */
public final class CommonRecord {
  private CommonRecord() {}

  /**
   * The movies, each cut to the same number of frames from its beginning.
   *
   * @param lengthFrames 0 = that of the shortest movie
   * @throws UserException if the frame intervals differ by more than 1 %, some movies are in counts
   *     and others in photo-electrons, or a movie is shorter than asked for
   */
  public static List<MeasuredMovie> of(List<MeasuredMovie> movies, int lengthFrames) {
    checkIntervals(movies);
    checkUnits(movies);
    int shortest = movies.stream().mapToInt(m -> m.traces().frames()).min().orElseThrow();
    if (lengthFrames < 0) {
      throw new UserException("length is " + lengthFrames + ", but must be 0 or more frames.");
    }
    if (lengthFrames > shortest) {
      MeasuredMovie movie =
          movies.stream().filter(m -> m.traces().frames() == shortest).findFirst().orElseThrow();
      throw new UserException(
          String.format(
              Locale.ROOT,
              "length is %d frames, but %s has only %d; give at most that many, or leave the movie"
                  + " out.",
              lengthFrames,
              movie.name(),
              shortest));
    }
    int frames = lengthFrames == 0 ? shortest : lengthFrames;
    return movies.stream().map(m -> m.with(cut(m.traces(), 0, frames))).toList();
  }

  /**
   * The movie that all others are cut to, unless they are as long or a length was asked for.
   *
   * @param lengthFrames 0 = that of the shortest movie
   */
  public static Optional<MeasuredMovie> shortest(List<MeasuredMovie> movies, int lengthFrames) {
    IntSummaryStatistics frames =
        movies.stream().mapToInt(m -> m.traces().frames()).summaryStatistics();
    return movies.stream()
        .filter(m -> lengthFrames == 0 && frames.getMin() < frames.getMax())
        .filter(m -> m.traces().frames() == frames.getMin())
        .findFirst();
  }

  private static void checkIntervals(List<MeasuredMovie> movies) {
    MeasuredMovie first = movies.get(0);
    double wanted = first.traces().frameIntervalSeconds();
    for (MeasuredMovie movie : movies) {
      double own = movie.traces().frameIntervalSeconds();
      if (Math.abs(own / wanted - 1) > SavedClasses.SAME_INTERVAL) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "The frame intervals differ: %s has %s s (row %d), %s %s s (row %d). Spectra and"
                    + " times of such movies cannot be compared; leave one kind out.",
                first.name(),
                SavedClasses.text(wanted),
                first.row().number(),
                movie.name(),
                SavedClasses.text(own),
                movie.row().number()));
      }
    }
  }

  /** What light is told in: the unit of those movies whose unit is known. */
  public static LightUnit unit(List<MeasuredMovie> movies) {
    return movies.stream().flatMap(m -> m.unit().stream()).findFirst().orElse(LightUnit.COUNTS);
  }

  private static void checkUnits(List<MeasuredMovie> movies) {
    LightUnit unit = unit(movies);
    Optional<MeasuredMovie> other =
        movies.stream().filter(m -> m.unit().filter(u -> u != unit).isPresent()).findFirst();
    if (other.isPresent()) {
      MeasuredMovie first =
          movies.stream().filter(m -> m.unit().isPresent()).findFirst().orElseThrow();
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s is in %s (row %d), but %s in %s (row %d); give camera_offset and"
                  + " counts_per_electron for all movies, or for none.",
              first.name(),
              unit.key(),
              first.row().number(),
              other.get().name(),
              other.get().unit().orElseThrow().key(),
              other.get().row().number()));
    }
  }

  /**
   * Some frames of traces, in single precision.
   *
   * @param from first frame, from 0
   * @param end behind the last
   */
  public static TraceSet cut(TraceSet traces, int from, int end) {
    float[][] some = new float[traces.size()][end - from];
    double[] trace = new double[traces.frames()];
    for (int i = 0; i < some.length; i++) {
      traces.copyTo(i, trace);
      for (int t = from; t < end; t++) {
        some[i][t - from] = (float) trace[t];
      }
    }
    return TraceSet.of(traces.frameIntervalSeconds(), some);
  }
}
