package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.compare.endpoints.EndpointExtractor;
import io.github.umlpsd.compare.endpoints.MovieEndpoints;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.experiment.Experiment;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The endpoints of a simulated study at the level of traces: photometry is taken as perfect, the
 * classes are two, pooled over all movies.
 */
final class ExperimentEndpoints {
  static final int CLASSES = 2;

  private ExperimentEndpoints() {}

  /**
   * @param spectra whether to take exponents, which take most of the time
   */
  static List<MovieEndpoints> of(
      Experiment experiment, boolean spectra, long seed, Workers workers) {
    List<TraceSet> movies = experiment.movies().stream().map(m -> m.traces()).toList();
    List<int[]> labels = labels(movies, seed, workers);
    List<MovieEndpoints> endpoints = new ArrayList<>();
    for (int m = 0; m < movies.size(); m++) {
      TraceSet traces = movies.get(m);
      SpectrumAnalyzer analyzer =
          new SpectrumAnalyzer(
              traces.frames(), traces.frameIntervalSeconds(), SpectrumParameters.defaults());
      List<Optional<PowerLawFit>> laws =
          IntStream.range(0, spectra ? traces.size() : 0)
              .mapToObj(
                  i ->
                      analyzer
                          .fit(traces.trace(i))
                          .filter(fit -> !fit.floorDominates() && !fit.atLimit()))
              .toList();
      endpoints.add(
          EndpointExtractor.of(
              "movie " + (m + 1),
              traces,
              SecondLook.ofAll(traces, BlinkingParameters.defaults(), workers),
              laws,
              spectra ? Optional.of(SpectrumParameters.defaults()) : Optional.empty(),
              labels.get(m),
              CLASSES,
              seed + m));
    }
    return endpoints;
  }

  private static List<int[]> labels(List<TraceSet> movies, long seed, Workers workers) {
    double[][] all =
        movies.stream()
            .flatMap(m -> IntStream.range(0, m.size()).mapToObj(m::trace))
            .toArray(double[][]::new);
    Observations rows =
        FeatureExtractor.extract(
            TraceSet.of(movies.get(0).frameIntervalSeconds(), all),
            FeatureParameters.defaults().withFeatures(FeatureSpec.combined()),
            10,
            workers);
    int[] found =
        Clusterer.labels(rows.rows(), CLASSES, ClusterParameters.defaults(), seed, workers);
    int[] labels = new int[all.length];
    Arrays.fill(labels, -1);
    IntStream.range(0, found.length).forEach(i -> labels[rows.traces()[i]] = found[i]);
    List<int[]> own = new ArrayList<>();
    int next = 0;
    for (TraceSet movie : movies) {
      own.add(Arrays.copyOfRange(labels, next, next + movie.size()));
      next += movie.size();
    }
    return own;
  }
}
