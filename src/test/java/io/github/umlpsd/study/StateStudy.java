package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.BlinkingStatistics;
import io.github.umlpsd.blinking.StateModel;
import io.github.umlpsd.blinking.TwoStates;
import io.github.umlpsd.blinking.dwells.MeasuredRate;
import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.dwells.StateTimes;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** States of telegraphs, from dim to bright: how right the frames, switches and times are. */
public final class StateStudy {
  /** ON and OFF dwell, frames; signal-to-noise, or photons ON and OFF if the last is not 0. */
  private static final double[][] KINDS = {
    {15, 15, 1.5, 0},
    {50, 50, 1.5, 0},
    {200, 200, 1.5, 0},
    {15, 15, 2, 0},
    {50, 50, 2, 0},
    {200, 200, 2, 0},
    {15, 15, 3, 0},
    {50, 50, 3, 0},
    {200, 200, 3, 0},
    {15, 15, 5, 0},
    {50, 50, 5, 0},
    {50, 50, 15, 0},
    {50, 1500, 2, 0},
    {50, 1500, 3, 0},
    {50, 1500, 5, 0},
    {50, 50, 0.5, 0.05},
    {50, 50, 1, 0.05},
    {50, 50, 5, 0.05},
    {20, 500, 4, 0.05}
  };

  private StateStudy() {}

  /**
   * @param onFrames mean ON dwell
   * @param offFrames mean OFF dwell
   * @param level signal-to-noise, or photons of an ON frame
   * @param dark photons of an OFF frame, or 0 if level is a signal-to-noise ratio
   * @param traces how many, each with four switches or more
   * @param found share of them that have states
   * @param hidden share whose states a hidden Markov model tells
   * @param right share of the frames in the right state, of those found
   * @param onFractionError root mean square error of the ON fraction
   * @param switches mean number of switches over the true one
   * @param on mean ON time
   * @param rate switches per s
   */
  public record Row(
      double onFrames,
      double offFrames,
      double level,
      double dark,
      int traces,
      double found,
      double hidden,
      double right,
      double onFractionError,
      double switches,
      Recovery on,
      Recovery rate) {}

  private record Found(double[] course, TwoStates states, StateTimes times) {
    double right() {
      boolean[] on = new boolean[course.length];
      StateCourse told = states.course();
      for (int s = 0; s < told.starts().length; s++) {
        Arrays.fill(on, told.starts()[s], told.end(s), told.isOn(s));
      }
      int right = 0;
      for (int t = 0; t < on.length; t++) {
        right += on[t] == course[t] > 0.5 ? 1 : 0;
      }
      return right / (double) on.length;
    }

    double onFractionError() {
      return states.onFraction()
          - Arrays.stream(course).filter(c -> c > 0.5).count() / (double) course.length;
    }
  }

  /** A row for each kind of telegraph; the same at any number of threads. */
  public static List<Row> run(int realisations, int frames, long seed, Workers workers) {
    List<Row> rows = new ArrayList<>();
    for (double[] kind : KINDS) {
      List<Found> each =
          workers.map(
              Arrays.toString(kind),
              realisations,
              r -> find(kind, frames, RandomStream.of(seed, rows.size(), r)));
      rows.add(row(kind, each.stream().filter(Objects::nonNull).toList()));
    }
    return rows;
  }

  private static int switches(double[] course) {
    int switches = 0;
    for (int t = 1; t < course.length; t++) {
      switches += course[t] > 0.5 != course[t - 1] > 0.5 ? 1 : 0;
    }
    return switches;
  }

  /** Null if the emitter switches fewer than four times. */
  private static Found find(double[] kind, int frames, RandomStream random) {
    double dt = NoisyEmitter.INTERVAL;
    double[] course =
        NoisyEmitter.exponential(kind[0] * dt, kind[1] * dt).course(frames, dt, random);
    if (switches(course) < 4) {
      return null;
    }
    double[] trace = new double[frames];
    if (kind[3] == 0) {
      trace = NoisyEmitter.measure(course, kind[2], random);
    } else {
      for (int t = 0; t < frames; t++) {
        trace[t] = random.poisson(kind[3] + (kind[2] - kind[3]) * course[t]);
      }
    }
    BlinkingStatistics found = BlinkingStatistics.of(trace, dt, BlinkingParameters.defaults());
    return new Found(
        course, found.states().value().orElse(null), found.times().value().orElse(null));
  }

  private static Row row(double[] kind, List<Found> each) {
    List<Found> told = each.stream().filter(f -> f.states != null).toList();
    List<Found> timed = told.stream().filter(f -> f.times != null).toList();
    double hidden = told.stream().filter(f -> f.states.model() != StateModel.THRESHOLD).count();
    double seen = told.stream().mapToDouble(f -> f.states.switches()).sum();
    double dt = NoisyEmitter.INTERVAL;
    return new Row(
        kind[0],
        kind[1],
        kind[2],
        kind[3],
        each.size(),
        told.size() / (double) each.size(),
        hidden / each.size(),
        told.stream().mapToDouble(Found::right).average().orElse(Double.NaN),
        Math.sqrt(
            told.stream()
                .mapToDouble(f -> f.onFractionError() * f.onFractionError())
                .average()
                .orElse(Double.NaN)),
        seen / told.stream().mapToDouble(f -> switches(f.course)).sum(),
        recovery(kind[0] * dt, each.size(), timed, f -> f.times.on()),
        recovery(2 / (dt * (kind[0] + kind[1])), each.size(), timed, f -> f.times.rate()));
  }

  private static Recovery recovery(
      double truth, int tried, List<Found> timed, Function<Found, MeasuredRate> value) {
    return Recovery.of(truth, tried, timed.stream().map(value).map(Recovery.Measured::of).toList());
  }
}
