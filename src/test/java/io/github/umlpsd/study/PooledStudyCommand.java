package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.compare.movies.Funnel;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.pool.PooledClasses;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.saved.GivenClasses;
import io.github.umlpsd.engine.saved.SavedClasses;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code study pooled}: six movies of some kinds of dots, all of one brightness, or three of them
 * at a third of the light; how well the pooled classes give the truth beside the movie's own.
 */
@Command(
    name = "pooled",
    description = "Pooled classes of six movies against the truth and against each movie's own.",
    mixinStandardHelpOptions = true)
final class PooledStudyCommand implements Callable<Integer> {
  private static final int MOVIES = 6;
  private static final int DOTS = 60;
  private static final int FRAMES = 2000;
  private static final double INTERVAL = 0.05;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Option(names = "--features", description = "What the classes are made of; none = trace.")
  private String features = "trace";

  @Option(names = "--normalize", description = "What pooled traces are scaled to; none = level.")
  private String normalize = "level";

  @Option(
      names = "--set",
      split = ",",
      description = "Kinds of dots; none = paper-three,envelopes.")
  private List<String> sets = List.of("paper-three", "envelopes");

  @Override
  public Integer call() {
    output.check();
    MarkdownTable table =
        new MarkdownTable(
            "kinds of dots",
            "light of every second movie",
            "sets",
            "ARI, own classes",
            "ARI, pooled",
            "ARI, pooled (least)",
            "largest error of a share",
            "mean error of a share",
            "classes found");
    for (String name : sets) {
      SampleSet kinds = Keyed.parse(SampleSet.class, "set", name);
      for (double signal : new double[] {1, 1 / 3.0}) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int s = 0; s < output.seeds(); s++) {
          outcomes.add(run(kinds, output.firstSeed() + s, signal));
        }
        table.row(
            name,
            signal == 1 ? "the same" : "a third",
            Integer.toString(output.seeds()),
            text(outcomes.stream().mapToDouble(Outcome::own).average().orElseThrow()),
            text(outcomes.stream().mapToDouble(Outcome::pooled).average().orElseThrow()),
            text(outcomes.stream().mapToDouble(Outcome::pooled).min().orElseThrow()),
            text(errors(outcomes).max().orElseThrow()),
            text(errors(outcomes).average().orElseThrow()),
            outcomes.stream()
                .map(o -> Integer.toString(o.classes()))
                .collect(Collectors.joining(", ")));
      }
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static DoubleStream errors(List<Outcome> outcomes) {
    return outcomes.stream().flatMapToDouble(o -> Arrays.stream(o.errors()));
  }

  /**
   * What came of one set.
   *
   * @param own mean index of the movies' own classes
   * @param pooled index of the pooled classes, over the dots of all movies
   * @param errors of the share of each class in each movie
   * @param classes found
   */
  private record Outcome(double own, double pooled, double[] errors, int classes) {}

  private Outcome run(SampleSet kinds, long seed, double signal) {
    Parameters alone = parameters("minmax");
    Parameters parameters = parameters(normalize);
    List<MeasuredMovie> movies = new ArrayList<>();
    for (int m = 0; m < MOVIES; m++) {
      movies.add(movie(kinds, 1000 * seed + m, m % 2 == 0 ? 1 : signal));
    }
    List<SavedClasses> pooled =
        PooledClasses.of(movies, parameters, Progress.NONE).given().classifications();
    Parameters given = parameters.withClasses(new GivenClasses("pooled", pooled));
    int k = pooled.get(0).classes().size();
    double own = 0;
    int[] allTruth = new int[MOVIES * DOTS];
    int[] allLabels = new int[MOVIES * DOTS];
    double[] errors = new double[MOVIES * Math.max(k, kinds.classes().size())];
    for (int m = 0; m < MOVIES; m++) {
      int[] truth = truth(kinds, 1000 * seed + m);
      TraceSet traces = movies.get(m).traces();
      own +=
          AdjustedRandIndex.of(truth, UmlPsd.classes(traces, alone, Progress.NONE).labels())
              / MOVIES;
      int[] labels = UmlPsd.classes(traces, given, Progress.NONE).labels();
      System.arraycopy(truth, 0, allTruth, m * DOTS, DOTS);
      System.arraycopy(labels, 0, allLabels, m * DOTS, DOTS);
    }
    int[] matched = matched(allTruth, allLabels, Math.max(k, kinds.classes().size()));
    for (int m = 0; m < MOVIES; m++) {
      for (int c = 0; c < matched.length; c++) {
        errors[m * matched.length + c] =
            Math.abs(share(allTruth, m, c) - share(allLabels, m, matched[c]));
      }
    }
    return new Outcome(own, AdjustedRandIndex.of(allTruth, allLabels), errors, k);
  }

  /** The class that stands for each kind: the pairs with the most dots in common first. */
  private static int[] matched(int[] truth, int[] labels, int count) {
    int[][] common = new int[count][count];
    for (int i = 0; i < truth.length; i++) {
      if (labels[i] >= 0) {
        common[truth[i]][labels[i]]++;
      }
    }
    int[] matched = new int[count];
    for (int round = 0; round < count; round++) {
      int best = -1;
      int kind = 0;
      int label = 0;
      for (int t = 0; t < count; t++) {
        for (int l = 0; l < count; l++) {
          if (common[t][l] > best) {
            best = common[t][l];
            kind = t;
            label = l;
          }
        }
      }
      matched[kind] = label;
      for (int i = 0; i < count; i++) {
        common[kind][i] = -1;
        common[i][label] = -1;
      }
    }
    return matched;
  }

  private Parameters parameters(String scaled) {
    return Parameters.of(
        JobKind.SPOTS,
        Map.of(
            ParameterKey.EPOCHS,
            "10",
            ParameterKey.FEATURES,
            features,
            ParameterKey.NORMALIZE,
            scaled,
            ParameterKey.THREADS,
            Integer.toString(output.threads())));
  }

  private static double share(int[] labels, int movie, int wanted) {
    return Arrays.stream(labels, movie * DOTS, (movie + 1) * DOTS).filter(l -> l == wanted).count()
        / (double) DOTS;
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static int[] truth(SampleSet kinds, long seed) {
    return kinds.deal(DOTS, RandomStream.of(seed, -2, 0));
  }

  private static MeasuredMovie movie(SampleSet kinds, long seed, double signal) {
    TraceScene scene = new TraceScene(kinds, DOTS, FRAMES, INTERVAL, signal, Camera.scmos());
    int[] truth = truth(kinds, seed);
    double[][] counts =
        IntStream.range(0, DOTS)
            .mapToObj(i -> noisy(scene, truth[i], RandomStream.of(seed, i)))
            .toArray(double[][]::new);
    SheetRow row =
        new SheetRow(2, Path.of("movie" + seed), "x", "", "", OptionalDouble.empty(), "", Map.of());
    return new MeasuredMovie(
        row,
        "movie" + seed,
        TraceSet.of(INTERVAL, counts),
        Optional.empty(),
        Optional.empty(),
        Funnel.of(DOTS),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** Photon noise, and that of a background of 100 photo-electrons in the aperture. */
  private static double[] noisy(TraceScene scene, int label, RandomStream random) {
    return Arrays.stream(Emitter.draw(scene.set(), label, scene, random).electrons())
        .map(e -> e + Math.sqrt(e + 100) * random.gaussian())
        .toArray();
  }
}
