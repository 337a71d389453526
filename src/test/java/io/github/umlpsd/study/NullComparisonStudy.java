package io.github.umlpsd.study;

import io.github.umlpsd.compare.endpoints.Endpoint;
import io.github.umlpsd.compare.endpoints.EndpointList;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.compare.endpoints.Outcomes;
import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.compare.testing.MovieTests;
import io.github.umlpsd.compare.testing.PairTest;
import io.github.umlpsd.compare.testing.TestParameters;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.experiment.Experiment;
import io.github.umlpsd.simulate.experiment.ExperimentPlan;
import io.github.umlpsd.simulate.experiment.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often endpoints of equal conditions come out as different, where movies differ from each
 * other; and how often 95 % intervals hold the true difference, which is 0.
 */
final class NullComparisonStudy {
  private static final double SIGNIFICANT = 0.05;
  private static final double VARIATION = 0.25;
  private static final int DOTS = 15;
  private static final int FRAMES = 1000;

  /**
   * Shares of the simulated studies in which the endpoint was compared.
   *
   * @param falseAlarms p below 0.05, movies as units
   * @param covered 95 % interval holds 0
   * @param dotwise p of the rank test over all dots below 0.05; NaN for endpoints without dots
   * @param any p below 0.05 after Holm's correction, any endpoint; told in each row
   */
  record Row(
      String endpoint,
      int studies,
      double falseAlarms,
      double covered,
      double dotwise,
      double any) {}

  private NullComparisonStudy() {}

  static List<Row> run(int movies, int studies, long firstSeed, Workers workers) {
    ExperimentPlan plan =
        ExperimentPlan.of(Treatment.NONE).withSize(movies, DOTS, FRAMES).withVariation(VARIATION);
    Workers single = new Workers(1, workers.progress().silent());
    List<List<PairTest>> all =
        workers.map("Studies", studies, i -> tests(plan, firstSeed + i, single));
    double any =
        all.stream().filter(tests -> tests.stream().anyMatch(t -> t.holm() < SIGNIFICANT)).count()
            / (double) studies;
    List<Row> rows = new ArrayList<>();
    for (Endpoint endpoint : EndpointList.of(ExperimentEndpoints.CLASSES)) {
      List<PairTest> own =
          all.stream()
              .flatMap(List::stream)
              .filter(t -> t.key().equals(endpoint.key()) && Double.isFinite(t.p()))
              .toList();
      boolean dots = own.stream().anyMatch(t -> Double.isFinite(t.dotwiseP()));
      rows.add(
          new Row(
              endpoint.key(),
              own.size(),
              share(own, t -> t.p() < SIGNIFICANT),
              share(own, t -> t.low() <= 0 && t.high() >= 0),
              dots ? share(own, t -> t.dotwiseP() < SIGNIFICANT) : Double.NaN,
              any));
    }
    return rows;
  }

  private static double share(List<PairTest> tests, Predicate<PairTest> which) {
    return tests.stream().filter(which).count() / (double) tests.size();
  }

  private static List<PairTest> tests(ExperimentPlan plan, long seed, Workers workers) {
    Experiment experiment = Experiment.of(plan, seed);
    List<MovieEndpoints> movies = ExperimentEndpoints.of(experiment, true, seed, workers);
    Design design = Design.of(Experiment.CONDITIONS, experiment.conditions());
    return MovieTests.of(
            design,
            Outcomes.of(EndpointList.of(ExperimentEndpoints.CLASSES), movies),
            new TestParameters(seed, 999, 1000, false),
            workers)
        .pairs();
  }
}
