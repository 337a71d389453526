package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.StateModel;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often a trace without states is said to have two. */
public final class OneStateStudy {
  private OneStateStudy() {}

  /**
   * @param noise what the traces are
   * @param traces how many
   * @param byThreshold how many have states by the threshold of the histogram
   * @param byModel how many by a hidden Markov model
   */
  public record Row(String noise, int traces, long byThreshold, long byModel) {}

  /** A row for each kind of noise; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (OneStateNoise noise : OneStateNoise.all()) {
      List<Optional<StateModel>> found =
          workers.map(
              noise.name(),
              realisations,
              r -> states(noise.maker().trace(frames, RandomStream.of(seed, rows.size(), r))));
      long any = found.stream().filter(Optional::isPresent).count();
      long threshold =
          found.stream().filter(m -> m.equals(Optional.of(StateModel.THRESHOLD))).count();
      rows.add(new Row(noise.name(), realisations, threshold, any - threshold));
    }
    return rows;
  }

  private static Optional<StateModel> states(double[] trace) {
    return BlinkingStatistics.of(trace, NoisyEmitter.INTERVAL, BlinkingParameters.defaults())
        .states()
        .value()
        .map(s -> s.model());
  }
}
