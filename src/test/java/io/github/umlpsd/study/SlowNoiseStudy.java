package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.steps.ChangePoints;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Change points and levels where noise is not white or the light drifts. */
public final class SlowNoiseStudy {
  private static final double BACKGROUND = 100;
  private static final double ON = 1000;
  private static final double CAMERA_NOISE = 100;
  private static final double DWELL_SECONDS = 1.5;

  private SlowNoiseStudy() {}

  /**
   * Counts over all traces.
   *
   * @param emitter what it does
   * @param noise what disturbs the traces
   * @param traces how many
   * @param switches true switches
   * @param found switches with a change point within two frames
   * @param falsePoints change points without a change of the emitter nearby
   * @param frames looked at
   * @param severalLevels traces that are said to have two levels or more
   * @param drifting traces that are said to drift
   * @param levels mean number of levels of those that do not; NaN if all do
   */
  public record Row(
      Emitter emitter,
      String noise,
      int traces,
      long switches,
      long found,
      long falsePoints,
      long frames,
      long severalLevels,
      long drifting,
      double levels) {}

  /** What an emitter does, with mean dwells of 1.5 s. */
  enum Emitter {
    STEADY(1),
    TELEGRAPH(0, 1),
    /** OFF, grey and ON. */
    THREE_LEVELS(0, 0.5, 1);

    private final List<Switching.State> states;

    Emitter(double... levels) {
      Dwell dwell = new Dwell.Exponential(DWELL_SECONDS);
      states = Arrays.stream(levels).mapToObj(level -> new Switching.State(level, dwell)).toList();
    }

    /** Brightness in each frame, 1 for ON. */
    private double[] course(int frames, RandomStream random) {
      double[] course = new double[frames];
      Arrays.fill(course, 1);
      return states.size() == 1
          ? course
          : new Switching(states).course(frames, NoisyEmitter.INTERVAL, random);
    }

    /** Number of the level that a brightness is nearest to, from 0. */
    private long level(double brightness) {
      return Math.round(brightness * (states.size() - 1));
    }
  }

  private record Noise(String name, Disturbance disturbance) {}

  private interface Disturbance {
    double[] measure(double[] light, RandomStream random);
  }

  private record Counted(int switches, int found, int far, BlinkingStatistics statistics) {}

  private static List<Noise> noises() {
    return List.of(
        new Noise("white", (c, r) -> each(c, t -> r.poisson(c[t]))),
        lamp(0.01),
        lamp(0.02),
        lamp(0.05),
        camera(0.1),
        camera(0.3),
        camera(0.6),
        fading("fades by 20 %", 0.22),
        fading("bleaches to a half", 0.69),
        fading("bleaches to a tenth", 2.3));
  }

  private static Noise lamp(double rms) {
    return new Noise(
        "lamp, 1/f, " + Math.round(100 * rms) + " % rms",
        (c, r) -> {
          double[] lamp = new Flicker(1, rms).course(c.length, NoisyEmitter.INTERVAL, r);
          return each(c, t -> r.poisson(c[t] * lamp[t]));
        });
  }

  private static Noise camera(double correlation) {
    return new Noise(
        "camera, neighbours correlated by " + correlation,
        (c, r) -> {
          double[] noise = OneStateNoise.correlated(c.length, correlation, r);
          return each(c, t -> c[t] + CAMERA_NOISE * noise[t]);
        });
  }

  private static Noise fading(String name, double rate) {
    return new Noise(
        name,
        (c, r) ->
            each(
                c,
                t -> r.poisson(BACKGROUND + (c[t] - BACKGROUND) * Math.exp(-rate * t / c.length))));
  }

  private static double[] each(double[] light, IntToDoubleFunction value) {
    double[] trace = new double[light.length];
    Arrays.setAll(trace, value);
    return trace;
  }

  /** A row for each emitter and noise; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (Emitter emitter : Emitter.values()) {
      for (Noise noise : noises()) {
        List<Counted> each =
            workers.map(
                noise.name,
                realisations,
                r -> count(noise, emitter, frames, RandomStream.of(seed, rows.size(), r)));
        rows.add(
            new Row(
                emitter,
                noise.name,
                realisations,
                each.stream().mapToLong(Counted::switches).sum(),
                each.stream().mapToLong(Counted::found).sum(),
                each.stream().mapToLong(Counted::far).sum(),
                (long) realisations * frames,
                each.stream().filter(c -> c.statistics.levels().orElse(0) > 1).count(),
                each.stream().filter(c -> c.statistics.drifts()).count(),
                each.stream()
                    .flatMapToInt(c -> c.statistics.levels().stream())
                    .average()
                    .orElse(Double.NaN)));
      }
    }
    return rows;
  }

  private static Counted count(Noise noise, Emitter emitter, int frames, RandomStream random) {
    double[] course = emitter.course(frames, random);
    double[] light = Arrays.stream(course).map(c -> BACKGROUND + ON * c).toArray();
    BlinkingStatistics statistics =
        BlinkingStatistics.of(
            noise.disturbance.measure(light, random),
            NoisyEmitter.INTERVAL,
            BlinkingParameters.defaults());
    ChangePoints steps = statistics.changePoints().value().orElseThrow();
    boolean[] near = new boolean[frames];
    for (int i = 1; i < steps.starts().length; i++) {
      mark(near, steps.starts()[i]);
    }
    boolean[] changes = new boolean[frames];
    int switches = 0;
    int found = 0;
    for (int t = 1; t < frames; t++) {
      if (emitter.level(course[t]) != emitter.level(course[t - 1])) {
        switches++;
        found += near[t] ? 1 : 0;
      }
      if (Math.abs(course[t] - course[t - 1]) > 1e-9) {
        mark(changes, t);
      }
    }
    int far = 0;
    for (int i = 1; i < steps.starts().length; i++) {
      far += changes[steps.starts()[i]] ? 0 : 1;
    }
    return new Counted(switches, found, far, statistics);
  }

  private static void mark(boolean[] frames, int at) {
    int reach = ChangePointStudy.TOLERANCE_FRAMES;
    Arrays.fill(frames, Math.max(0, at - reach), Math.min(frames.length, at + reach + 1), true);
  }
}
