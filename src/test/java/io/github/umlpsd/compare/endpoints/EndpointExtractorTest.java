package io.github.umlpsd.compare.endpoints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.compare.testing.MovieLifetimes;
import io.github.umlpsd.compare.testing.Outcome;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.experiment.Experiment;
import io.github.umlpsd.simulate.experiment.ExperimentPlan;
import io.github.umlpsd.simulate.experiment.Treatment;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From analyses of a simulated study to endpoints, tests, tables and the figure. */
class EndpointExtractorTest {
  private static final int DOTS = 20;
  private static List<MovieEndpoints> movies;
  private static List<Analysis> analyses;
  private static Design design;

  @BeforeAll
  static void analyse() {
    ExperimentPlan plan =
        ExperimentPlan.of(Treatment.DIMMER).withSize(2, DOTS, 800).withVariation(0.1);
    Experiment experiment = Experiment.of(plan, 4);
    Parameters parameters =
        Parameters.of(
            Map.of(
                ParameterKey.CLUSTERS, "2",
                ParameterKey.BINS, "10",
                ParameterKey.EPOCHS, "2",
                ParameterKey.THREADS, "1"));
    analyses =
        experiment.movies().stream()
            .map(m -> UmlPsd.analyze("m" + m.seed(), m.traces(), parameters, Progress.NONE))
            .toList();
    movies =
        IntStream.range(0, analyses.size())
            .mapToObj(
                i -> EndpointExtractor.of(analyses.get(i), experiment.movies().get(i).labels(), 2))
            .toList();
    design = Design.of(Experiment.CONDITIONS, experiment.conditions());
  }

  @Test
  void everyEndpointHasAValueOrSaysThatItHasNone() {
    for (MovieEndpoints movie : movies) {
      assertEquals(DOTS, movie.dots());
      for (Endpoint endpoint : EndpointList.of(2)) {
        assertTrue(movie.values().containsKey(endpoint.key()), endpoint.key());
      }
      assertEquals(1, value(movie, "class_share_1") + value(movie, "class_share_2"), 1e-12);
      double on = value(movie, "on_fraction");
      assertTrue(on > 0.3 && on < 0.9, () -> "ON fraction " + on);
      Measured share = movie.values().get("class_share_1");
      assertTrue(share.low() < share.value() && share.high() > share.value());
      // Median telegraph of 0.3 to 0.8 s; flickering dots have no states.
      double time = value(movie, "on_time_s");
      assertTrue(time > 0.25 && time < 1.2, () -> "ON time " + time);
    }
  }

  @Test
  void valuesOfDotsAreThoseOfTheAnalysis() {
    double[] betas = movies.get(0).dotValues().get("beta");
    for (int i = 0; i < DOTS; i++) {
      assertEquals(
          analyses.get(0).members().law(i).map(f -> f.beta()).orElse(Double.NaN), betas[i]);
    }
    assertEquals(Summary.MEDIAN.of(betas), movies.get(0).values().get("beta").value(), 1e-12);
  }

  @Test
  void livesAreCensoredAtTheEndOfTheRecord() {
    var lives = movies.get(0).lifetimes().get("bleaching_s");
    double record = 800 * 0.03;
    assertEquals(record, movies.get(0).recordSeconds(), 1e-9);
    for (int i = 0; i < lives.size(); i++) {
      assertTrue(lives.ended()[i] ? lives.times()[i] < record : lives.times()[i] == record);
    }
    assertTrue(lives.deaths() > 0 && lives.deaths() < lives.size());
    // Half the light makes half the counts.
    Outcome counts = outcome("light_before_bleaching");
    assertTrue(counts instanceof MovieLifetimes);
    double[] means = movies.stream().mapToDouble(m -> value(m, "light_before_bleaching")).toArray();
    assertEquals(0.5, (means[2] + means[3]) / (means[0] + means[1]), 0.25);
  }

  /** Dots that are all alike, so that drawing them anew changes nothing. */
  @Test
  void numbersThatAreNoSharesHaveNoIntervalOfAShare() {
    double[] ones = {1, 1, 1, 1, 1, 1};
    Measured levels = DotIntervals.of(ones, Summary.MEAN, 1);
    assertEquals(1, levels.low());
    assertEquals(1, levels.high());
    Measured share = DotIntervals.of(ones, Summary.SHARE, 1);
    assertEquals(1, share.value());
    assertEquals(1, share.high(), 1e-12);
    // Wilson: n / (n + z^2) for six of six.
    assertEquals(6 / (6 + 1.95996 * 1.95996), share.low(), 1e-4);
    for (Endpoint endpoint : EndpointList.of(2)) {
      boolean isShare =
          endpoint.key().startsWith("class_share") || endpoint.key().equals("two_states");
      assertEquals(isShare, endpoint.summary() == Summary.SHARE, endpoint.key());
    }
  }

  /** As where a tracking program lost a dot for some frames. */
  @Test
  void aTraceWithGapsHasNoStatesAndNoLife() {
    TraceSet traces = analyses.get(0).traces().held().orElseThrow();
    double[][] gappy = new double[DOTS][];
    Arrays.setAll(gappy, traces::trace);
    gappy[3][100] = Double.NaN;
    List<BlinkingStatistics> blinking =
        Arrays.stream(gappy)
            .map(trace -> BlinkingStatistics.of(trace, 0.03, BlinkingParameters.defaults()))
            .toList();
    MovieEndpoints movie =
        EndpointExtractor.of(
            "gappy",
            TraceSet.of(0.03, gappy),
            blinking,
            Collections.nCopies(DOTS, Optional.empty()),
            Optional.empty(),
            new int[DOTS],
            1,
            1);
    assertEquals(DOTS - 1, movie.lifetimes().get("bleaching_s").size());
    assertEquals(DOTS - 1, movie.values().get("two_states").dots());
    assertTrue(Double.isFinite(value(movie, "light_before_bleaching")));
  }

  private static Outcome outcome(String key) {
    return Outcomes.of(EndpointList.of(2), movies).stream()
        .filter(o -> o.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static double value(MovieEndpoints movie, String key) {
    return movie.values().get(key).value();
  }
}
