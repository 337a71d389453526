package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.ClassBlinking;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code study bleaching}: which emitters of a movie bleached, by themselves and by all of it. */
@Command(
    name = "bleaching",
    description =
        "Which emitters of a movie are called bleached, each by itself and told by all of them.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class MovieBleachingStudyCommand extends TableStudyCommand {
  private static final double SIGNAL_TO_NOISE = 5;
  private static final BlinkingParameters PARAMETERS = BlinkingParameters.defaults();

  @Option(names = "--frames", description = "Frames of each trace, of 0.03 s.")
  private int frames = 3_000;

  @Option(names = "--traces", description = "Traces of each movie.")
  private int traces = 50;

  /** One trace, and whether its emitter bleached after some light. */
  private record Emitter(double[] counts, boolean bleaches, boolean lit) {}

  /** What was found of a movie: how many of either kind were called, and its OFF times. */
  private record Found(
      double steady,
      double steadyCalled,
      double bleaching,
      double missed,
      OptionalDouble offSeconds,
      OptionalDouble offExponent) {

    static Found of(List<Emitter> emitters, List<BlinkingStatistics> statistics) {
      double[] counts = new double[4];
      for (int i = 0; i < emitters.size(); i++) {
        Emitter emitter = emitters.get(i);
        boolean called = statistics.get(i).bleachingSeconds().value().isPresent();
        if (!emitter.bleaches) {
          counts[0]++;
          counts[1] += called ? 1 : 0;
        } else if (emitter.lit) {
          counts[2]++;
          counts[3] += called ? 0 : 1;
        }
      }
      ClassBlinking all = ClassBlinking.of(statistics, PARAMETERS);
      return new Found(
          counts[0],
          counts[1],
          counts[2],
          counts[3],
          all.times().value().map(t -> OptionalDouble.of(t.off().value())).orElse(NONE),
          all.offFit().value().map(f -> f.powerLaw().exponent()).orElse(NONE));
    }
  }

  private static final OptionalDouble NONE = OptionalDouble.empty();

  @Override
  MarkdownTable table(int sets, long firstSeed, Workers workers) {
    MarkdownTable table =
        new MarkdownTable(
            "blinking, seconds",
            "bleach",
            "called bleached, alone",
            "in the movie",
            "missed, alone",
            "in the movie",
            "mean OFF time, s, alone",
            "in the movie",
            "exponent of OFF times, alone",
            "in the movie");
    for (MovieBlinking blinking : MovieBlinking.values()) {
      List<List<Found>> found =
          workers.map(
              "Movies, " + blinking.title(),
              sets,
              set -> movie(blinking, RandomStream.of(firstSeed, blinking.ordinal(), set)));
      List<Found> alone = found.stream().map(f -> f.get(0)).toList();
      List<Found> together = found.stream().map(f -> f.get(1)).toList();
      table.row(
          blinking.title(),
          percent(blinking.bleaching()),
          called(alone),
          called(together),
          missed(alone),
          missed(together),
          number(mean(alone.stream().map(Found::offSeconds).toList())),
          number(mean(together.stream().map(Found::offSeconds).toList())),
          blinking.isPowerLaw()
              ? number(mean(alone.stream().map(Found::offExponent).toList()))
              : "",
          blinking.isPowerLaw()
              ? number(mean(together.stream().map(Found::offExponent).toList()))
              : "");
    }
    return table;
  }

  private List<Found> movie(MovieBlinking blinking, RandomStream random) {
    List<Emitter> emitters =
        IntStream.range(0, traces).mapToObj(i -> emitter(blinking, i, random)).toList();
    TraceSet movie =
        TraceSet.of(
            NoisyEmitter.INTERVAL, emitters.stream().map(Emitter::counts).toArray(double[][]::new));
    List<BlinkingStatistics> alone =
        emitters.stream()
            .map(e -> BlinkingStatistics.of(e.counts, NoisyEmitter.INTERVAL, PARAMETERS))
            .toList();
    List<BlinkingStatistics> together =
        SecondLook.ofAll(movie, PARAMETERS, new Workers(1, Progress.NONE));
    return List.of(Found.of(emitters, alone), Found.of(emitters, together));
  }

  private Emitter emitter(MovieBlinking blinking, int number, RandomStream random) {
    boolean bleaches = blinking.bleaches(number);
    double[] course = blinking.model(number, random).course(frames, NoisyEmitter.INTERVAL, random);
    int end = bleaches ? (int) (frames * random.uniform(0.1, 0.9)) : frames;
    boolean lit = Arrays.stream(course, 0, end).anyMatch(level -> level >= 0.5);
    Arrays.fill(course, end, frames, 0);
    return new Emitter(NoisyEmitter.measure(course, SIGNAL_TO_NOISE, random), bleaches, lit);
  }

  private static String called(List<Found> movies) {
    return percent(ratio(movies, Found::steadyCalled, Found::steady));
  }

  private static String missed(List<Found> movies) {
    return percent(ratio(movies, Found::missed, Found::bleaching));
  }

  /** NaN where there is nothing to be counted. */
  private static double ratio(
      List<Found> movies, ToDoubleFunction<Found> part, ToDoubleFunction<Found> whole) {
    return movies.stream().mapToDouble(part).sum() / movies.stream().mapToDouble(whole).sum();
  }

  private static double mean(List<OptionalDouble> values) {
    return values.stream().flatMapToDouble(OptionalDouble::stream).average().orElse(Double.NaN);
  }
}
