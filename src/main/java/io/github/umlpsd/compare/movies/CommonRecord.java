package io.github.umlpsd.compare.movies;

import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Locale;

/** Brings movies to one frame interval and one length, or refuses them. */
public final class CommonRecord {
  private CommonRecord() {}

  /**
   * The movies, each cut to the same number of frames from its beginning.
   *
   * @param lengthFrames 0 = that of the shortest movie
   * @throws UserException if the frame intervals differ by more than 1 %, or a movie is shorter
   *     than asked for
   */
  public static List<MeasuredMovie> of(List<MeasuredMovie> movies, int lengthFrames) {
    checkIntervals(movies);
    int shortest = movies.stream().mapToInt(m -> m.traces().frames()).min().orElseThrow();
    if (lengthFrames < 0) {
      throw new UserException("length is " + lengthFrames + ", but must be 0 or more frames.");
    }
    if (lengthFrames > shortest) {
      MeasuredMovie movie =
          movies.stream().filter(m -> m.traces().frames() == shortest).findFirst().orElseThrow();
      throw new UserException(
          String.format(
              "length is %d frames, but %s has only %d; give at most that many, or leave the movie"
                  + " out.",
              lengthFrames, movie.name(), shortest));
    }
    int frames = lengthFrames == 0 ? shortest : lengthFrames;
    return movies.stream().map(m -> m.with(cut(m.traces(), 0, frames))).toList();
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
