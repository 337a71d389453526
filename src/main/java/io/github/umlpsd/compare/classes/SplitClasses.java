package io.github.umlpsd.compare.classes;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.compare.testing.Corrections;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Finding;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.law.PowerLawFit;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.statistics.RankTests;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether the exponents of classes differ, without double dipping: the classes are made anew from
 * the first part of the record, the exponents are those of the last part, and the middle is used by
 * neither. A rank test for each pair of classes, corrected by Holm.
 *
 * @param pairs pairs of classes with enough members
 * @param framesOfEach frames of each part
 * @param agreement adjusted Rand index of the classes of the first part with those of the whole
 *     record; 1 if none were given
 */
public record SplitClasses(List<ClassPair> pairs, int framesOfEach, double agreement) {
  /** Share of the record between the parts. */
  public static final double GAP = 0.1;

  /** Fewest frames of a part: its spectrum must span more than a decade. */
  private static final int FEWEST_FRAMES = 256;

  /** Fewest members of a class, with an exponent, with which it is compared. */
  static final int FEWEST_MEMBERS = 5;

  public SplitClasses {
    pairs = List.copyOf(pairs);
  }

  /**
   * Two classes.
   *
   * @param first number of a class of the whole record, from 0
   * @param second number of another one
   * @param firstMembers members with an exponent
   * @param secondMembers the same of the second class
   * @param firstMedian median exponent in the last part of the record
   * @param secondMedian the same of the second class
   * @param p of the rank test of Mann and Whitney, two-sided
   * @param holm the same after correction for all pairs
   */
  public record ClassPair(
      int first,
      int second,
      int firstMembers,
      int secondMembers,
      double firstMedian,
      double secondMedian,
      double p,
      double holm) {}

  /**
   * How the classes are made and measured.
   *
   * @param clusters number of classes
   * @param windowFrames frames per bin of the trace feature
   */
  public record Recipe(
      FeatureParameters features,
      int windowFrames,
      int clusters,
      ClusterParameters clustering,
      SpectrumParameters spectra,
      long seed) {}

  /** The leading classes of an analysis of spots or of a table. */
  public static Finding<SplitClasses> of(Analysis analysis, Workers workers) {
    if (analysis.traces().held().isEmpty() || analysis.crystals().isPresent()) {
      return Finding.none("Pixels of a crystal are not independent, so that no test is made.");
    }
    Recipe recipe =
        new Recipe(
            analysis.leading().features(),
            analysis.classes().choice().windowFrames(),
            analysis.classes().count(),
            analysis.parameters().clusters(),
            analysis.parameters().spectra(),
            analysis.parameters().seed());
    return of(
        analysis.traces().held().get(),
        Optional.of(analysis.classes().labels()),
        recipe,
        GAP,
        workers);
  }

  /**
   * The test on traces.
   *
   * @param whole classes of the whole record, whose numbers the classes of the first part take
   * @param gap share of the record between the parts, 0 to below 1
   */
  public static Finding<SplitClasses> of(
      TraceSet traces, Optional<int[]> whole, Recipe recipe, double gap, Workers workers) {
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
    List<Optional<PowerLawFit>> laws =
        workers.map(
            "Exponents of the last part",
            traces.size(),
            i ->
                named[i] < 0
                    ? Optional.empty()
                    : analyzer
                        .fit(record.measured().trace(i))
                        .filter(fit -> !fit.floorDominates() && !fit.atLimit()));
    double agreement = whole.map(w -> agreement(named, w)).orElse(1.0);
    return Finding.of(new SplitClasses(pairs(named, laws, recipe.clusters()), part, agreement));
  }

  private static double agreement(int[] labels, int[] whole) {
    int[] both =
        IntStream.range(0, labels.length).filter(i -> labels[i] >= 0 && whole[i] >= 0).toArray();
    return AdjustedRandIndex.of(
        Arrays.stream(both).map(i -> labels[i]).toArray(),
        Arrays.stream(both).map(i -> whole[i]).toArray());
  }

  private static List<ClassPair> pairs(
      int[] labels, List<Optional<PowerLawFit>> laws, int clusters) {
    double[][] betas = new double[clusters][];
    for (int k = 0; k < clusters; k++) {
      int own = k;
      betas[k] =
          IntStream.range(0, labels.length)
              .filter(i -> labels[i] == own)
              .mapToObj(laws::get)
              .flatMap(Optional::stream)
              .mapToDouble(PowerLawFit::beta)
              .toArray();
    }
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < clusters; a++) {
      for (int b = a + 1; b < clusters; b++) {
        if (Math.min(betas[a].length, betas[b].length) >= FEWEST_MEMBERS) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    double[] p =
        pairs.stream().mapToDouble(c -> RankTests.mannWhitney(betas[c[0]], betas[c[1]])).toArray();
    double[] holm = Corrections.holm(p);
    return IntStream.range(0, p.length)
        .mapToObj(
            i -> {
              double[] a = betas[pairs.get(i)[0]];
              double[] b = betas[pairs.get(i)[1]];
              return new ClassPair(
                  pairs.get(i)[0],
                  pairs.get(i)[1],
                  a.length,
                  b.length,
                  Quantiles.median(a),
                  Quantiles.median(b),
                  p[i],
                  holm[i]);
            })
        .toList();
  }
}
