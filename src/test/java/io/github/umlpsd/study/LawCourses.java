package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
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
    boolean[] lit = {random.uniform() < 0.5};
    return switching(
        frames,
        r -> {
          lit[0] = !lit[0];
          return lit[0] ? 1 : 0;
        },
        dwell,
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
}
