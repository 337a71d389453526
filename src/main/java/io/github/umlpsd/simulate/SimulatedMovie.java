package io.github.umlpsd.simulate;

import io.github.umlpsd.movie.Movie;
import java.util.List;

/** A movie and the truth of its spots. */
public record SimulatedMovie(Movie movie, List<SpotTruth> truth) {

  public SimulatedMovie {
    truth = List.copyOf(truth);
  }

  /** Number of the true class of each spot, from 0. */
  public int[] labels() {
    return truth.stream().mapToInt(spot -> spot.emitter().label()).toArray();
  }
}
