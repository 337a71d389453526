package io.github.umlpsd.bench;

import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.QuickTraces;

/** Rows for clustering, binned and from minimum 0 to maximum 1. */
final class BenchRows {
  private BenchRows() {}

  static double[][] of(int traces, int frames, int bins, Workers workers) {
    return FeatureExtractor.extract(
            QuickTraces.of(traces, frames, 0.03, 1, workers),
            FeatureParameters.defaults(),
            frames / bins,
            workers)
        .rows();
  }
}
