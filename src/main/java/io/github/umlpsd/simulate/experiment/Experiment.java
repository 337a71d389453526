package io.github.umlpsd.simulate.experiment;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A simulated study: the movies of the first condition, then those of the second.
 *
 * @param plan what is simulated
 * @param movies all of them
 */
public record Experiment(ExperimentPlan plan, List<ExperimentMovie> movies) {
  /** Names of the conditions. */
  public static final List<String> CONDITIONS = List.of("control", "treated");

  private static final long MOVIES = -7;

  public Experiment {
    movies = List.copyOf(movies);
  }

  /** Same plan and seed, same study. */
  public static Experiment of(ExperimentPlan plan, long seed) {
    List<ExperimentMovie> movies = new ArrayList<>();
    for (int c = 0; c < ExperimentPlan.CONDITIONS; c++) {
      for (int r = 0; r < plan.movies(); r++) {
        RandomStream random = RandomStream.of(seed, MOVIES, c, r);
        MovieState state = MovieState.draw(plan.variation(), random);
        long own = (long) (random.uniform() * (1L << 53));
        movies.add(new ExperimentMovie(plan, c == 1, r, state, own));
      }
    }
    return new Experiment(plan, movies);
  }

  /** Condition of each movie, an index into {@link #CONDITIONS}. */
  public int[] conditions() {
    return movies.stream().mapToInt(m -> m.treated() ? 1 : 0).toArray();
  }
}
