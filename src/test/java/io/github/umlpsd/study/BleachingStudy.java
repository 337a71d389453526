package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Bleaching times of blinking emitters that bleach in one step between a tenth and nine tenths of
 * the record, and how often emitters that do not bleach are called bleached.
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

  /** One emitter; the last light and the found time are absent if there is none. */
  private record Emitter(
      Optional<Double> bleachedAt, Optional<Double> lastLight, Optional<Double> found) {}

  /** A row for each kind of blinking and brightness; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (Blinking blinking : Blinking.values()) {
      for (double ratio : SIGNALS_TO_NOISE) {
        Emitter[] bleaching = new Emitter[realisations];
        Emitter[] steady = new Emitter[realisations];
        workers.forEach(
            String.format("Bleaching, %s, signal-to-noise %s", blinking.title, ratio),
            realisations,
            r -> {
              RandomStream random = RandomStream.of(seed, rows.size(), r);
              int end = (int) (frames * random.uniform(0.1, 0.9));
              bleaching[r] = emitter(blinking, ratio, end, frames, random);
              steady[r] = emitter(blinking, ratio, frames, frames, random);
            });
        rows.add(row(blinking, ratio, bleaching, steady));
      }
    }
    return rows;
  }

  private static Emitter emitter(
      Blinking blinking, double ratio, int end, int frames, RandomStream random) {
    double[] course = blinking.model.course(frames, NoisyEmitter.INTERVAL, random);
    Arrays.fill(course, end, frames, 0);
    int light = end;
    while (light > 0 && course[light - 1] < 0.5) {
      light--;
    }
    double[] trace = NoisyEmitter.measure(course, ratio, random);
    return new Emitter(
        end < frames ? Optional.of(end * NoisyEmitter.INTERVAL) : Optional.empty(),
        light > 0 ? Optional.of(light * NoisyEmitter.INTERVAL) : Optional.empty(),
        BlinkingStatistics.of(trace, NoisyEmitter.INTERVAL, PARAMETERS).bleachingSeconds().value());
  }

  private static Row row(Blinking blinking, double ratio, Emitter[] bleaching, Emitter[] steady) {
    List<Emitter> lit = Arrays.stream(bleaching).filter(e -> e.lastLight().isPresent()).toList();
    List<Emitter> found = lit.stream().filter(e -> e.found().isPresent()).toList();
    double[] lightError =
        found.stream().mapToDouble(e -> Math.abs(e.found().get() - e.lastLight().get())).toArray();
    double[] error =
        found.stream().mapToDouble(e -> Math.abs(e.found().get() - e.bleachedAt().get())).toArray();
    return new Row(
        blinking.title,
        ratio,
        lit.size(),
        found.size(),
        steady.length,
        (int) Arrays.stream(steady).filter(e -> e.found().isPresent()).count(),
        StatUtils.percentile(lightError, 50),
        StatUtils.percentile(error, 50));
  }
}
