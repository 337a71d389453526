package io.github.umlpsd.study;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.compare.classes.SplitClasses;
import io.github.umlpsd.compare.classes.SplitRecipe;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.features.Observations;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.SpectrumAnalyzer;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spectra.TraceSpectrum;
import io.github.umlpsd.statistics.RankTests;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How often a test finds that the exponents of two classes differ, where all emitters are the same:
 * with exponents of the frames that made the classes, and with those of the other half.
 */
final class DoubleDipStudy {
  private static final int TRACES = 100;
  private static final int FRAMES = 4000;
  private static final double SIGNAL_TO_NOISE = 15;
  private static final double SIGNIFICANT = 0.05;
  private static final int FEWEST_MEMBERS = 5;

  /** Emitters that are all the same. */
  enum Same {
    EXPONENTIAL("exponential telegraph, 0.5 s", NoisyEmitter.exponential(0.5, 0.5)),
    POWER_LAW("power-law telegraph, alpha 1.5", limitedPowerLaw()),
    FLICKER("flicker, 1/f^1.2", new Flicker(1.2, 0.25));

    private final String title;
    private final EmitterModel model;

    Same(String title, EmitterModel model) {
      this.title = title;
      this.model = model;
    }

    String title() {
      return title;
    }

    private static EmitterModel limitedPowerLaw() {
      Dwell dwell = new Dwell.PowerLaw(1.5, NoisyEmitter.INTERVAL, 24);
      return NoisyEmitter.telegraph(dwell, dwell);
    }
  }

  /**
   * @param sets in which both classes were large enough
   * @param sameFrames share with p below 0.05, exponents of the whole record that made the classes
   * @param otherHalf the same with classes of the first half and exponents of the second
   * @param split the same as the table of results has it: with a gap between the halves
   * @param splitOfThree any of three classes, after Holm's correction
   */
  record Row(
      Same emitters,
      FeatureSpec features,
      int sets,
      double sameFrames,
      double otherHalf,
      double split,
      double splitOfThree) {}

  private record Pair(double same, double other, double split, double splitOfThree) {}

  private DoubleDipStudy() {}

  static List<Row> run(int sets, long firstSeed, double gap, Workers workers) {
    List<Row> rows = new ArrayList<>();
    Workers single = new Workers(1, workers.progress().silent());
    for (Same emitters : Same.values()) {
      for (FeatureSpec features : List.of(FeatureSpec.trace(), FeatureSpec.combined())) {
        List<Pair> pairs =
            workers
                .map("Sets", sets, i -> pair(emitters, features, gap, firstSeed + i, single))
                .stream()
                .filter(pair -> Double.isFinite(pair.same) && Double.isFinite(pair.other))
                .toList();
        rows.add(
            new Row(
                emitters,
                features,
                pairs.size(),
                pairs.stream().filter(p -> p.same < SIGNIFICANT).count() / (double) pairs.size(),
                pairs.stream().filter(p -> p.other < SIGNIFICANT).count() / (double) pairs.size(),
                pairs.stream().filter(p -> p.split < SIGNIFICANT).count() / (double) pairs.size(),
                pairs.stream().filter(p -> p.splitOfThree < SIGNIFICANT).count()
                    / (double) pairs.size()));
      }
    }
    return rows;
  }

  private static Pair pair(
      Same emitters, FeatureSpec features, double gap, long seed, Workers workers) {
    double[][] all = new double[TRACES][];
    Arrays.setAll(
        all,
        i -> {
          RandomStream random = RandomStream.of(seed, i);
          double[] course = emitters.model.course(FRAMES, NoisyEmitter.INTERVAL, random);
          return NoisyEmitter.measure(course, SIGNAL_TO_NOISE, random);
        });
    double[][] first = part(all, 0, FRAMES / 2);
    double[][] second = part(all, FRAMES / 2, FRAMES);
    return new Pair(
        pValue(all, all, features, seed, workers),
        pValue(first, second, features, seed, workers),
        split(all, features, 2, gap, seed, workers),
        split(all, features, 3, gap, seed, workers));
  }

  private static double split(
      double[][] traces,
      FeatureSpec features,
      int clusters,
      double gap,
      long seed,
      Workers workers) {
    SplitRecipe recipe =
        new SplitRecipe(
            FeatureParameters.defaults().withFeatures(features),
            80,
            clusters,
            ClusterParameters.defaults(),
            SpectrumParameters.defaults(),
            seed);
    return SplitClasses.of(
            TraceSet.of(NoisyEmitter.INTERVAL, traces), Optional.empty(), recipe, gap, workers)
        .value()
        .orElseThrow()
        .pairs()
        .stream()
        .mapToDouble(SplitClasses.ClassPair::holm)
        .min()
        .orElse(1);
  }

  private static double[][] part(double[][] traces, int from, int to) {
    return Arrays.stream(traces)
        .map(trace -> Arrays.copyOfRange(trace, from, to))
        .toArray(double[][]::new);
  }

  /** Two classes of one record, exponents of another. */
  private static double pValue(
      double[][] classed, double[][] measured, FeatureSpec features, long seed, Workers workers) {
    Observations observations =
        FeatureExtractor.extract(
            TraceSet.of(NoisyEmitter.INTERVAL, classed),
            FeatureParameters.defaults().withFeatures(features),
            80,
            workers);
    int[] labels =
        Clusterer.labels(observations.rows(), 2, ClusterParameters.defaults(), seed, workers);
    List<TraceSpectrum> spectra =
        SpectrumAnalyzer.ofAll(
            TraceSet.of(NoisyEmitter.INTERVAL, measured), SpectrumParameters.defaults(), workers);
    double[][] betas = new double[2][];
    for (int label = 0; label < 2; label++) {
      int own = label;
      betas[label] =
          IntStream.range(0, labels.length)
              .filter(i -> labels[i] == own)
              .mapToObj(i -> spectra.get(observations.traces()[i]).fit())
              .filter(fit -> fit.isPresent() && !fit.get().floorDominates())
              .mapToDouble(fit -> fit.get().beta())
              .toArray();
    }
    return Math.min(betas[0].length, betas[1].length) < FEWEST_MEMBERS
        ? Double.NaN
        : RankTests.mannWhitney(betas[0], betas[1]);
  }
}
