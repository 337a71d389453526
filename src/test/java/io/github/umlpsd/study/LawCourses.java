package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Courses that jump between levels, averaged over the frames. */
final class LawCourses {
  /** Dwell times are cut here, in s, so that no draw lasts for ever. */
  private static final double LONGEST = 1e4;

  private LawCourses() {}

  /**
   * Two levels, 0 and 1.
   *
   * @param dwell length of the next dwell, s
   */
  static double[] telegraph(int frames, ToDoubleFunction<RandomStream> dwell, RandomStream random) {
    return twoStates(frames, random.uniform() < 0.5, 0, dwell, dwell, random);
  }

  /**
   * Two levels with dwell times of their own.
   *
   * @param lit whether the state before the first is the bright one
   * @param darkLevel level of the dark state; that of the bright one is 1
   * @param bright length of the next bright dwell, s
   * @param dark length of the next dark dwell, s
   */
  static double[] twoStates(
      int frames,
      boolean lit,
      double darkLevel,
      ToDoubleFunction<RandomStream> bright,
      ToDoubleFunction<RandomStream> dark,
      RandomStream random) {
    boolean[] state = {lit};
    return switching(
        frames,
        r -> {
          state[0] = !state[0];
          return state[0] ? 1 : darkLevel;
        },
        r -> (state[0] ? bright : dark).applyAsDouble(r),
        random);
  }

  /**
   * Any levels.
   *
   * @param next level of the next dwell
   * @param dwell its length, s
   */
  static double[] switching(
      int frames,
      ToDoubleFunction<RandomStream> next,
      ToDoubleFunction<RandomStream> dwell,
      RandomStream random) {
    double[] course = new double[frames];
    double time = -random.uniform() * dwell.applyAsDouble(random) / OtherLaw.INTERVAL;
    while (time < frames) {
      double level = next.applyAsDouble(random);
      double length = Math.min(LONGEST, dwell.applyAsDouble(random)) / OtherLaw.INTERVAL;
      double end = Math.min(frames, time + length);
      for (int t = (int) Math.max(0, time); t < end; t++) {
        course[t] += level * (Math.min(end, t + 1) - Math.max(time, t));
      }
      time += length;
    }
    return course;
  }

  /**
   * Gaussian noise of variance 1.
   *
   * @param seconds in which it forgets itself
   */
  static double[] relaxing(int frames, double seconds, RandomStream random) {
    return relaxing(frames, seconds, random.gaussian(), random);
  }

  /**
   * The same from a value that is given.
   *
   * @param before value of the frame before the first
   */
  static double[] relaxing(int frames, double seconds, double before, RandomStream random) {
    double keep = Math.exp(-OtherLaw.INTERVAL / seconds);
    double[] values = new double[frames];
    double value = before;
    for (int t = 0; t < frames; t++) {
      value = keep * value + Math.sqrt(1 - keep * keep) * random.gaussian();
      values[t] = value;
    }
    return values;
  }

  /**
   * Recombination centres, each open or closed with exponential dwell times: the more are open, the
   * less light.
   *
   * @param seconds mean dwell time of the next centre
   * @param strength its rate over that of the light
   */
  static double[] centres(
      int frames,
      int count,
      ToDoubleFunction<RandomStream> seconds,
      ToDoubleFunction<RandomStream> strength,
      RandomStream random) {
    double[] rates = new double[frames];
    for (int centre = 0; centre < count; centre++) {
      double mean = seconds.applyAsDouble(random);
      double rate = strength.applyAsDouble(random);
      double[] open = telegraph(frames, r -> r.exponential(mean), random);
      Arrays.setAll(rates, t -> rates[t] + rate * open[t]);
    }
    Arrays.setAll(rates, t -> 1 / (1 + rates[t]));
    return rates;
  }
}
