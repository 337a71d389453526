package io.github.umlpsd.movie.files;

import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;

/** Parameters with which tests open movies. */
final class Openings {
  static final double INTERVAL = 0.05;

  private Openings() {}

  /** Interval known, all else from the file. */
  static MovieParameters given() {
    return of(INTERVAL, 0, 1);
  }

  /** Interval from the file. */
  static MovieParameters fromFile() {
    return of(0, 0, 1);
  }

  static MovieParameters range(int first, int last) {
    return new MovieParameters(INTERVAL, first, last, 0, 0, 1, Projection.MEAN, Drift.NONE);
  }

  static MovieParameters of(double interval, int series, int channel) {
    return new MovieParameters(interval, 0, 0, series, 0, channel, Projection.MEAN, Drift.NONE);
  }
}
