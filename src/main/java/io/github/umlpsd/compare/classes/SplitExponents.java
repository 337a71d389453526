package io.github.umlpsd.compare.classes;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Classes from the first part of the record, exponents from the last one. The arrays belong to this
 * value; do not change them.
 *
 * @param labels class of each trace from 0; negative = none
 * @param exponents of each trace; NaN = none
 * @param framesOfEach frames of each part
 * @param agreement adjusted Rand index of the classes of the first part with those of the whole
 *     record; 1 if none were given
 */
record SplitExponents(int[] labels, double[] exponents, int framesOfEach, double agreement) {
  /** Fewest frames of a part: its spectrum must span more than a decade. */
  private static final int FEWEST_FRAMES = 256;

  /**
   * Makes the classes and measures the exponents.
   *
   * @param whole classes of the whole record, whose numbers the classes of the first part take
   * @param gap share of the record between the parts, 0 to below 1
   */
  static Finding<SplitExponents> of(
      TraceSet traces, Optional<int[]> whole, SplitRecipe recipe, double gap, Workers workers) {
    int part = (int) Math.floor(traces.frames() * (1 - gap) / 2);
    int fewest = Math.max(FEWEST_FRAMES, 4 * recipe.windowFrames());
    if (part < fewest || recipe.clusters() < 2) {
      return Finding.none(
          recipe.clusters() < 2
              ? "There is only one class."
              : "Half of the record has "
                  + part
                  + " frames, but classes and exponents need "
                  + fewest
                  + ".");
    }
    SplitRecord record = SplitRecord.of(traces, gap);
    Observations rows =
        FeatureExtractor.extract(
            record.classed(), recipe.features(), recipe.windowFrames(), workers);
    if (rows.size() < recipe.clusters()) {
      return Finding.none("Too few traces can be compared in half of the record.");
    }
    int[] found =
        Clusterer.labels(
            rows.rows(), recipe.clusters(), recipe.clustering(), recipe.seed(), workers);
    int[] labels = new int[traces.size()];
    Arrays.fill(labels, -1);
    IntStream.range(0, found.length).forEach(i -> labels[rows.traces()[i]] = found[i]);
    int[] named = whole.map(w -> ClassNames.matched(labels, w, recipe.clusters())).orElse(labels);
    SpectrumAnalyzer analyzer =
        new SpectrumAnalyzer(part, traces.frameIntervalSeconds(), recipe.spectra());
    List<Double> exponents =
        workers.map(
            "Exponents of the last part",
            traces.size(),
            i ->
                named[i] < 0
                    ? Double.NaN
                    : analyzer
                        .fit(record.measured().trace(i))
                        .filter(PowerLawFit::tellsBeta)
                        .map(PowerLawFit::beta)
                        .orElse(Double.NaN));
    return Finding.of(
        new SplitExponents(
            named,
            exponents.stream().mapToDouble(b -> b).toArray(),
            part,
            whole.map(w -> agreement(named, w)).orElse(1.0)));
  }

  /** Exponents of the members of a class that have one. */
  double[] of(int label) {
    return IntStream.range(0, labels.length)
        .filter(i -> labels[i] == label && Double.isFinite(exponents[i]))
        .mapToDouble(i -> exponents[i])
        .toArray();
  }

  private static double agreement(int[] labels, int[] whole) {
    int[] both =
        IntStream.range(0, labels.length).filter(i -> labels[i] >= 0 && whole[i] >= 0).toArray();
    return AdjustedRandIndex.of(
        Arrays.stream(both).map(i -> labels[i]).toArray(),
        Arrays.stream(both).map(i -> whole[i]).toArray());
  }
}
