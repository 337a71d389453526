package io.github.umlpsd.movie.checks;

import io.github.umlpsd.statistics.Quantiles;
import java.util.Optional;

/**
 * A place that is lit once in a movie, for a small part of it.
 *
 * @param x column of the place, pixels
 * @param y row of the place, pixels
 * @param first frame, from 0, of the shortest run of frames that holds most of the light
 * @param last frame of that run
 */
public record LitOnce(double x, double y, int first, int last) {
  /** Light above the dark level, in standard deviations of the noise, from which a frame is lit. */
  private static final double LIT_SIGMAS = 5;

  /** Share of the light that the run holds. */
  private static final double MOST = 0.9;

  /** Longest run, as a part of the movie. */
  private static final double LONGEST = 0.25;

  private static final int FEWEST_LIT = 2;

  /**
   * @param trace light per frame
   * @return empty if the place is lit for longer, more than once, or never
   */
  public static Optional<LitOnce> of(double x, double y, double[] trace) {
    double dark = Quantiles.median(trace);
    double least = dark + LIT_SIGMAS * TraceNoise.sigma(trace);
    double light = 0;
    int lit = 0;
    for (double value : trace) {
      lit += value > least ? 1 : 0;
      light += value > least ? value - dark : 0;
    }
    int longest = (int) (LONGEST * trace.length);
    if (lit < FEWEST_LIT || lit > longest) {
      return Optional.empty();
    }
    int first = 0;
    int last = trace.length;
    double sum = 0;
    for (int start = 0, end = 0; end < trace.length; end++) {
      sum += trace[end] > least ? trace[end] - dark : 0;
      while (start < end && sum - excess(trace[start], dark, least) >= MOST * light) {
        sum -= excess(trace[start], dark, least);
        start++;
      }
      if (sum >= MOST * light && end - start < last - first) {
        first = start;
        last = end;
      }
    }
    return last - first < longest ? Optional.of(new LitOnce(x, y, first, last)) : Optional.empty();
  }

  private static double excess(double value, double dark, double least) {
    return value > least ? value - dark : 0;
  }

  double distanceTo(LitOnce other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
