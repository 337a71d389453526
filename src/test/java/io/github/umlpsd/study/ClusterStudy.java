package io.github.umlpsd.study;

import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * How often the true number of classes is found, and how far the classes are the true ones.
 *
 * @param scenarios kinds of simulated sets
 * @param features kinds of features, each tried on the same sets
 * @param seeds number of sets of each kind, at least 1
 * @param firstSeed seed of the first set; the others follow
 * @param mostTraces sets with more traces are cut to this number
 * @param mostFrames sets with more frames are cut to this number
 */
public record ClusterStudy(
    List<ClusterScenario> scenarios,
    List<FeatureSpec> features,
    int seeds,
    long firstSeed,
    int mostTraces,
    int mostFrames) {

  public ClusterStudy {
    scenarios = List.copyOf(scenarios);
    features = List.copyOf(features);
    if (scenarios.isEmpty() || features.isEmpty() || seeds < 1) {
      throw new UserException(
          String.format(
              "A study needs at least one set, one kind of features and one seed, but has %d, %d"
                  + " and %d.",
              scenarios.size(), features.size(), seeds));
    }
  }

  /**
   * Runs the study, one set after the other on each thread.
   *
   * @return a row for each scenario and kind of features, in this order
   */
  public List<ClusterRow> run(Workers workers) {
    int kinds = features.size();
    Workers single = new Workers(1, workers.progress().silent());
    List<ClusterOutcome> outcomes =
        workers.map(
            "Simulated sets",
            scenarios.size() * kinds * seeds,
            task -> {
              int row = task / seeds;
              StudySet set = scenarios.get(row / kinds).set().cut(mostTraces, mostFrames);
              long seed = firstSeed + task % seeds;
              return ClusterOutcome.of(set, features.get(row % kinds), seed, single);
            });
    List<ClusterRow> rows = new ArrayList<>();
    for (int row = 0; row < scenarios.size() * kinds; row++) {
      List<ClusterOutcome> own = outcomes.subList(row * seeds, (row + 1) * seeds);
      rows.add(ClusterRow.of(scenarios.get(row / kinds), features.get(row % kinds), own));
    }
    return rows;
  }
}
