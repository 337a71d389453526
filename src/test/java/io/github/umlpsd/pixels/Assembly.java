package io.github.umlpsd.pixels;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.BinWindows;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.study.CrystalMatch;
import java.util.Optional;
import java.util.OptionalInt;

/** Three simulated crystals with known regions, and how well an analysis finds them. */
record Assembly(SimulatedCrystals truth) {
  static final Workers WORKERS = new Workers(2, Progress.NONE);

  static Assembly of(CrystalScene scene, long seed) {
    return new Assembly(CrystalSimulator.simulate(scene, seed, WORKERS));
  }

  static PixelSettings settings(String bins, Drift drift) {
    return new PixelSettings(
        drift,
        PixelParameters.defaults(),
        new FeatureParameters(
            FeatureSpec.trace(),
            BinWindows.parse(bins),
            Normalization.MINMAX,
            BinOrder.BIN_FIRST,
            true),
        ClusterParameters.of(OptionalInt.of(3), 4, 2, Mode.ROBUST, Algorithm.KMEANS),
        SpectrumParameters.defaults(),
        BlinkingParameters.defaults(),
        1);
  }

  PixelAnalysis analyze(PixelSettings settings) {
    return PixelPipeline.analyze(truth.movie(), Optional.empty(), settings, WORKERS).get(0);
  }

  CrystalMatch match(PixelAnalysis analysis) {
    return new CrystalMatch(truth, analysis);
  }
}
