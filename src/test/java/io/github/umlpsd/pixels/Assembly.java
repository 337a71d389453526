package io.github.umlpsd.pixels;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.AdjustedRandIndex;
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
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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

  /** Agreement of the cluster map with the true regions, where both have pixels. */
  double randIndex(PixelAnalysis analysis) {
    float[] map = analysis.clusterMap();
    int[] both = inside(i -> !Float.isNaN(map[i]));
    return AdjustedRandIndex.of(
        IntStream.of(both).map(i -> (int) map[i] - 1).toArray(),
        IntStream.of(both).map(i -> truth.labelMap()[i]).toArray());
  }

  /** Mean difference of the exponents from the truth in one region of one crystal. */
  double bias(PixelAnalysis analysis, int crystal, int label) {
    float[] betas = analysis.betaMap();
    return IntStream.of(inside(i -> !Float.isNaN(betas[i])))
        .filter(i -> truth.crystalMap()[i] == crystal && truth.labelMap()[i] == label)
        .mapToDouble(i -> betas[i] - truth.betaMap()[i])
        .average()
        .orElse(Double.NaN);
  }

  private int[] inside(IntPredicate wanted) {
    return IntStream.range(0, truth.labelMap().length)
        .filter(i -> truth.labelMap()[i] >= 0 && wanted.test(i))
        .toArray();
  }

  /** Correlation of the error of the exponents with the true brightness. */
  double brightnessCorrelation(PixelAnalysis analysis) {
    float[] betas = analysis.betaMap();
    int[] pixels = inside(i -> !Float.isNaN(betas[i]));
    double[] errors =
        IntStream.of(pixels).mapToDouble(i -> betas[i] - truth.betaMap()[i]).toArray();
    double[] bright = IntStream.of(pixels).mapToDouble(i -> truth.brightnessMap()[i]).toArray();
    return new org.apache.commons.math3.stat.correlation.PearsonsCorrelation()
        .correlation(errors, bright);
  }
}
