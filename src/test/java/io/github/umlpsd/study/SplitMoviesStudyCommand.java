package io.github.umlpsd.study;

import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Clusterer;
import io.github.umlpsd.compare.classes.SplitClasses;
import io.github.umlpsd.compare.classes.SplitMovies;
import io.github.umlpsd.compare.classes.SplitRecipe;
import io.github.umlpsd.features.FeatureExtractor;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.features.FeatureSpec;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/**
 * {@code study class-exponents}: exponents of classes that are common to six movies of 25 dots.
 * Movies differ in their mean dwell times or exponents; within a movie all dots are equal, or there
 * are two kinds.
 */
@Command(
    name = "class-exponents",
    description = "False alarms and recovery of the exponents of pooled classes, movies as units.",
    mixinStandardHelpOptions = true)
final class SplitMoviesStudyCommand extends TableStudyCommand {
  private static final int MOVIES = 6;
  private static final int DOTS = 25;
  private static final int FRAMES = 2000;
  private static final double SIGNAL_TO_NOISE = 15;
  private static final double SIGNIFICANT = 0.05;

  private enum Kind {
    TELEGRAPH("exponential telegraph, 0.5 s, 25 % from movie to movie", 0),
    FLICKER("flicker, 1/f^1.2, exponent 0.1 from movie to movie", 0),
    TWO_KINDS("flicker of two kinds, exponents 0.8 and 1.4", 0.6);

    private final String title;
    private final double difference;

    Kind(String title, double difference) {
      this.title = title;
      this.difference = difference;
    }

    double[] course(double movie, int dot, RandomStream random) {
      if (this == TELEGRAPH) {
        double seconds = 0.5 * Math.exp(0.25 * movie);
        return NoisyEmitter.exponential(seconds, seconds)
            .course(FRAMES, NoisyEmitter.INTERVAL, random);
      }
      double beta = this == FLICKER ? 1.2 : dot % 2 == 0 ? 0.8 : 1.4;
      return new Flicker(beta + 0.1 * movie, 0.25).course(FRAMES, NoisyEmitter.INTERVAL, random);
    }
  }

  private record Found(double difference, double p, boolean holds, double dotwise) {}

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "dots",
            "features",
            "sets",
            "difference: truth",
            "found",
            "interval holds it",
            "p < 0.05, movies as units",
            "p < 0.05, dots as units");
    Workers single = new Workers(1, workers.progress().silent());
    for (Kind kind : Kind.values()) {
      for (FeatureSpec features : List.of(FeatureSpec.trace(), FeatureSpec.combined())) {
        List<Found> all =
            workers.map("Sets", sets, i -> found(kind, features, firstSeed + i, single)).stream()
                .flatMap(Optional::stream)
                .toList();
        table.row(
            kind.title,
            features.toString(),
            Integer.toString(all.size()),
            number(kind.difference),
            number(all.stream().mapToDouble(Found::difference).average().orElse(Double.NaN)),
            percent(all.stream().filter(Found::holds).count() / (double) all.size()),
            percent(all.stream().filter(f -> f.p < SIGNIFICANT).count() / (double) all.size()),
            percent(
                all.stream().filter(f -> f.dotwise < SIGNIFICANT).count() / (double) all.size()));
      }
    }
    return table;
  }

  /** Empty where fewer than two movies hold both classes. */
  private static Optional<Found> found(
      Kind kind, FeatureSpec features, long seed, Workers workers) {
    double[][] traces = new double[MOVIES * DOTS][];
    int[] movie = new int[traces.length];
    for (int i = 0; i < traces.length; i++) {
      movie[i] = i / DOTS;
      double own = RandomStream.of(seed, movie[i], -1).gaussian();
      RandomStream random = RandomStream.of(seed, movie[i], i);
      traces[i] = NoisyEmitter.measure(kind.course(own, i, random), SIGNAL_TO_NOISE, random);
    }
    TraceSet set = TraceSet.of(NoisyEmitter.INTERVAL, traces);
    FeatureParameters parameters = FeatureParameters.defaults().withFeatures(features);
    SplitRecipe recipe =
        new SplitRecipe(
            parameters, 40, 2, ClusterParameters.defaults(), SpectrumParameters.defaults(), seed);
    int[] whole = whole(kind, set, recipe, workers);
    List<SplitMovies.MoviePair> pairs =
        SplitMovies.of(set, movie, whole, recipe, workers).value().orElseThrow().pairs();
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    SplitMovies.MoviePair pair = pairs.get(0);
    List<Double> dotwise = new ArrayList<>();
    SplitClasses.of(set, Optional.of(whole), recipe, SplitClasses.GAP, workers)
        .value()
        .ifPresent(split -> split.pairs().forEach(p -> dotwise.add(p.p())));
    return Optional.of(
        new Found(
            pair.test().mean(),
            pair.holm(),
            pair.test().low() <= kind.difference && pair.test().high() >= kind.difference,
            dotwise.isEmpty() ? Double.NaN : dotwise.get(0)));
  }

  /** The two kinds by their truth, others as they are classed. */
  private static int[] whole(Kind kind, TraceSet set, SplitRecipe recipe, Workers workers) {
    int[] labels = new int[set.size()];
    if (kind == Kind.TWO_KINDS) {
      Arrays.setAll(labels, i -> i % 2);
      return labels;
    }
    return Clusterer.labels(
        FeatureExtractor.extract(set, recipe.features(), recipe.windowFrames(), workers).rows(),
        recipe.clusters(),
        recipe.clustering(),
        recipe.seed(),
        workers);
  }
}
