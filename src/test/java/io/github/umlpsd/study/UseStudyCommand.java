package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.SimulatedMovie;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study use}: how often a movie is said to be of use, good ones and damaged ones. */
@Command(
    name = "use",
    description = "How often good and damaged movies may be used beside others.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class UseStudyCommand implements Callable<Integer> {
  private static final long RECIPE = -73;
  private static final int SPOTS = 24;

  private static final Parameters PARAMETERS =
      Parameters.of(
          Map.of(
              ParameterKey.EPOCHS, "1",
              ParameterKey.CLUSTERS, "2",
              ParameterKey.BINS, "1",
              ParameterKey.FEATURES, "trace",
              ParameterKey.THREADS, "1"));

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /**
   * What is wrong with a movie.
   *
   * @param title in words
   * @param spots in the field
   * @param drift pixels to the right, steadily
   * @param life mean time until a spot bleaches, in records
   * @param fault of its frames
   */
  private record Damage(String title, int spots, double drift, double life, MovieFault fault) {
    static Damage of(String title, MovieFault fault) {
      return new Damage(title, SPOTS, 0, Double.POSITIVE_INFINITY, fault);
    }

    static Damage drift(double pixels) {
      return new Damage(
          "drift of " + pixels + " pixels",
          SPOTS,
          pixels,
          Double.POSITIVE_INFINITY,
          MovieFault.NONE);
    }

    static Damage bleaching(double life) {
      return new Damage(
          Math.round(100 * (1 - Math.exp(-1 / life))) + " % bleach",
          SPOTS,
          0,
          life,
          MovieFault.NONE);
    }

    static Damage few(int spots) {
      return new Damage(spots + " spots", spots, 0, Double.POSITIVE_INFINITY, MovieFault.NONE);
    }
  }

  private static final List<Damage> DAMAGES =
      List.of(
          Damage.of("no fault", MovieFault.NONE),
          Damage.few(12),
          Damage.few(6),
          Damage.drift(0.5),
          Damage.drift(1),
          Damage.drift(3),
          Damage.of("jump of 2 pixels", MovieFault.JUMP),
          Damage.of("lamp with 5 % of noise", MovieFault.LAMP_NOISE),
          Damage.of("lamp off in 30 frames", MovieFault.LAMP_OFF),
          Damage.of("counts cut off at 70 %", MovieFault.CLIPPED),
          Damage.of("2 dark frames", MovieFault.DROPPED),
          Damage.bleaching(3),
          Damage.bleaching(1),
          Damage.bleaching(0.5));

  @Override
  public Integer call() {
    output.check();
    MarkdownTable table = new MarkdownTable("movies with", "use", "reasons not to");
    for (Damage damage : output.quick() ? DAMAGES.subList(0, 2) : DAMAGES) {
      List<MovieFigures> movies = output.each(job, damage.title(), seed -> figures(damage, seed));
      Map<String, Integer> reasons = new TreeMap<>();
      movies.stream()
          .filter(movie -> movie.text("use").equals("no"))
          .forEach(movie -> reasons.merge(reason(movie), 1, Integer::sum));
      table.row(
          damage.title(),
          movies.size() - reasons.values().stream().mapToInt(n -> n).sum() + " of " + movies.size(),
          reasons.toString().replaceAll("[{}]", "").replace("=", ": "));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static String reason(MovieFigures movie) {
    String reason = movie.text("reason");
    return reason.startsWith("Only ")
        ? "few traces"
        : reason.endsWith("bleach.")
            ? "bleaching"
            : reason.contains("lost, blank") ? "lost frames" : movie.text("checks");
  }

  private static MovieFigures figures(Damage damage, long seed) {
    Movie good = movie(damage, seed).movie();
    Movie movie =
        new Movie(
            "study",
            damage.fault().on(good.frames(), scene(damage, seed).camera(), seed),
            good.times(),
            good.pixelSizeMicrometers(),
            List.of());
    return MovieFigures.of(
        UmlPsd.analyze(movie, PARAMETERS, UseStudyCommand.class.getClassLoader(), Progress.NONE));
  }

  /** Set, camera, brightness and frames are drawn; no set that only bleaches. */
  private static TraceScene scene(Damage damage, long seed) {
    RandomStream random = RandomStream.of(seed, RECIPE);
    SampleSet[] sets =
        Stream.of(SampleSet.values())
            .filter(set -> set != SampleSet.ONLY_BLEACHING)
            .toArray(SampleSet[]::new);
    Camera[] cameras = {Camera.scmos(), Camera.emccd(), Camera.photonCounter()};
    double[] signals = {0.5, 1, 3};
    return TraceScene.of(sets[random.index(sets.length)])
        .withSize(damage.spots(), 200 + random.index(200))
        .withCamera(cameras[random.index(cameras.length)])
        .withSignal(signals[random.index(signals.length)]);
  }

  private static SimulatedMovie movie(Damage damage, long seed) {
    TraceScene emitters = scene(damage, seed);
    int[] labels = emitters.set().deal(emitters.traces(), RandomStream.of(seed, RECIPE, 1));
    return MovieSimulator.simulate(
        "study",
        MovieScene.of(emitters, 96, 96).withDrift(new SteadyDrift(damage.drift(), 0)),
        i -> emitter(emitters, labels[i], damage, RandomStream.of(seed, i)),
        seed,
        new Workers(1, Progress.NONE));
  }

  private static Emitter emitter(TraceScene scene, int label, Damage damage, RandomStream random) {
    Emitter emitter = Emitter.draw(scene.set(), label, scene, random);
    double end = -damage.life() * Math.log(1 - random.uniform()) * scene.frames();
    if (end < scene.frames()) {
      Arrays.fill(emitter.electrons(), (int) end, scene.frames(), 0);
    }
    return emitter;
  }
}
