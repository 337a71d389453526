package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Bleaching times of blinking emitters that bleach in one step between a tenth and nine tenths of
 * the record, and how often emitters that do not bleach are called bleached. The emitters of a row
 * are one movie.
 */
public final class BleachingStudy {
  private static final double[] SIGNALS_TO_NOISE = {2, 5, 15};
  private static final BlinkingParameters PARAMETERS = BlinkingParameters.defaults();

  private BleachingStudy() {}

  /** Blinking before the bleaching. */
  private enum Blinking {
    FAST("exponential, 0.5 s", NoisyEmitter.exponential(0.5, 0.5)),
    SLOW("exponential, 5 s", NoisyEmitter.exponential(5, 5)),
    POWER_LAW("power law, exponent 1.5", NoisyEmitter.powerLaw(1.5));

    private final String title;
    private final EmitterModel model;

    Blinking(String title, EmitterModel model) {
      this.title = title;
      this.model = model;
    }
  }

  /**
   * @param blinking dwell times, in words
   * @param signalToNoise ON level over the standard deviation of an ON frame
   * @param bleached number of emitters that bleached after some light, and found among them
   * @param steady number of emitters that did not bleach
   * @param falselyBleached those of them that were called bleached
   * @param medianLightError median distance of the found time to the end of the last true light, s;
   *     NaN if none was found
   * @param medianError median distance of the found time to the true bleaching, s; NaN if none was
   *     found
   */
  public record Row(
      String blinking,
      double signalToNoise,
      int bleached,
      int found,
      int steady,
      int falselyBleached,
      double medianLightError,
      double medianError) {}

  /** One emitter; when it bleached and the last light are absent if there is none. */
  private record Light(double[] trace, Optional<Double> bleachedAt, Optional<Double> lastLight) {}

  /** With when it was found to bleach, if it was. */
  private record Emitter(Light light, Optional<Double> found) {}

  /** A row for each kind of blinking and brightness; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (Blinking blinking : Blinking.values()) {
      for (double ratio : SIGNALS_TO_NOISE) {
        Light[] lights = new Light[2 * realisations];
        workers.forEach(
            String.format("Bleaching, %s, signal-to-noise %s", blinking.title, ratio),
            realisations,
            r -> {
              RandomStream random = RandomStream.of(seed, rows.size(), r);
              int end = (int) (frames * random.uniform(0.1, 0.9));
              lights[r] = light(blinking, ratio, end, frames, random);
              lights[realisations + r] = light(blinking, ratio, frames, frames, random);
            });
        rows.add(row(blinking, ratio, found(lights, workers)));
      }
    }
    return rows;
  }

  private static Light light(
      Blinking blinking, double ratio, int end, int frames, RandomStream random) {
    double[] course = blinking.model.course(frames, NoisyEmitter.INTERVAL, random);
    Arrays.fill(course, end, frames, 0);
    int light = end;
    while (light > 0 && course[light - 1] < 0.5) {
      light--;
    }
    double[] trace = NoisyEmitter.measure(course, ratio, random);
    return new Light(
        trace,
        end < frames ? Optional.of(end * NoisyEmitter.INTERVAL) : Optional.empty(),
        light > 0 ? Optional.of(light * NoisyEmitter.INTERVAL) : Optional.empty());
  }

  private static List<Emitter> found(Light[] lights, Workers workers) {
    TraceSet movie =
        TraceSet.of(
            NoisyEmitter.INTERVAL,
            Arrays.stream(lights).map(Light::trace).toArray(double[][]::new));
    List<BlinkingStatistics> found = SecondLook.ofAll(movie, PARAMETERS, workers);
    return IntStream.range(0, lights.length)
        .mapToObj(i -> new Emitter(lights[i], found.get(i).bleachingSeconds().value()))
        .toList();
  }

  private static Row row(Blinking blinking, double ratio, List<Emitter> emitters) {
    List<Emitter> lit =
        emitters.stream()
            .filter(e -> e.light().bleachedAt().isPresent() && e.light().lastLight().isPresent())
            .toList();
    List<Emitter> steady = emitters.stream().filter(e -> e.light().bleachedAt().isEmpty()).toList();
    List<Emitter> found = lit.stream().filter(e -> e.found().isPresent()).toList();
    return new Row(
        blinking.title,
        ratio,
        lit.size(),
        found.size(),
        steady.size(),
        (int) steady.stream().filter(e -> e.found().isPresent()).count(),
        medianError(found, Light::lastLight),
        medianError(found, Light::bleachedAt));
  }

  private static double medianError(List<Emitter> found, Function<Light, Optional<Double>> truth) {
    return StatUtils.percentile(
        found.stream()
            .mapToDouble(e -> Math.abs(e.found().get() - truth.apply(e.light()).get()))
            .toArray(),
        50);
  }
}
