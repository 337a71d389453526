package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.clusters.AdjustedRandIndex;
import io.github.umlpsd.compare.movies.Funnel;
import io.github.umlpsd.compare.movies.MeasuredMovie;
import io.github.umlpsd.compare.pool.ComparedMovie;
import io.github.umlpsd.compare.pool.PooledClasses;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
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
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code study pooled}: six movies of three kinds of dots, all of one brightness, or three of them
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

  @Option(names = "--normalize", description = "What pooled traces are scaled to; none = minmax.")
  private String normalize = "minmax";

  @Option(names = "--set", description = "Kinds of dots; none = paper-three.")
  private String set = "paper-three";

  @Override
  public Integer call() {
    output.check();
    MarkdownTable table =
        new MarkdownTable(
            "light of every second movie",
            "sets",
            "ARI, own classes (median)",
            "ARI, pooled (median)",
            "ARI, pooled (least)",
            "largest error of a share",
            "mean error of a share",
            "classes found");
    for (double signal : new double[] {1, 1 / 3.0}) {
      List<Double> own = new ArrayList<>();
      List<Double> pooled = new ArrayList<>();
      List<Double> errors = new ArrayList<>();
      List<Integer> counts = new ArrayList<>();
      for (int s = 0; s < output.seeds(); s++) {
        run(output.firstSeed() + s, signal, own, pooled, errors, counts);
      }
      table.row(
          signal == 1 ? "the same" : "a third",
          Integer.toString(output.seeds()),
          median(own),
          median(pooled),
          text(pooled.stream().mapToDouble(x -> x).min().orElseThrow()),
          text(errors.stream().mapToDouble(x -> x).max().orElseThrow()),
          text(errors.stream().mapToDouble(x -> x).average().orElseThrow()),
          counts.toString());
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private void run(
      long seed,
      double signal,
      List<Double> own,
      List<Double> pooled,
      List<Double> errors,
      List<Integer> counts) {
    SampleSet kinds = Keyed.parse(SampleSet.class, "set", set);
    Parameters alone = parameters("minmax");
    Parameters parameters = parameters(normalize);
    List<MeasuredMovie> movies = new ArrayList<>();
    for (int m = 0; m < MOVIES; m++) {
      movies.add(movie(kinds, 1000 * seed + m, m % 2 == 0 ? 1 : signal));
    }
    PooledClasses classes = PooledClasses.of(movies, parameters, Progress.NONE);
    int k = classes.given().classifications().get(0).classes().size();
    counts.add(k);
    for (int m = 0; m < MOVIES; m++) {
      int[] truth = truth(kinds, 1000 * seed + m);
      own.add(
          AdjustedRandIndex.of(
              truth, UmlPsd.classes(movies.get(m).traces(), alone, Progress.NONE).labels()));
      int[] labels =
          ComparedMovie.of(movies.get(m), classes.given(), parameters, Progress.NONE)
              .leading()
              .labels();
      pooled.add(AdjustedRandIndex.of(truth, labels));
      for (int c = 0; c < k; c++) {
        errors.add(Math.abs(share(truth, c) - share(labels, c)));
      }
    }
  }

  private Parameters parameters(String scaled) {
    return Parameters.of(
        JobKind.SPOTS,
        Map.of(
            ParameterKey.EPOCHS,
            "10",
            ParameterKey.FEATURES,
            "trace",
            ParameterKey.NORMALIZE,
            scaled,
            ParameterKey.THREADS,
            Integer.toString(output.threads())));
  }

  private static double share(int[] labels, int wanted) {
    return Arrays.stream(labels).filter(l -> l == wanted).count() / (double) labels.length;
  }

  private static String median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(x -> x).sorted().toArray();
    return text(sorted[sorted.length / 2]);
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
