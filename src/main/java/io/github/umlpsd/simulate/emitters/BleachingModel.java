package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Brightness is lost for good, down to a rest.
 *
 * @param tauSeconds mean life time, above 0
 * @param rest brightness that stays, 0 to below 1
 * @param steps number of parts that bleach one by one, each after an exponential time; 0 for a
 *     smooth exponential decay
 */
public record BleachingModel(double tauSeconds, double rest, int steps) implements EmitterModel {

  public BleachingModel {
    if (!(tauSeconds > 0) || !(rest >= 0 && rest < 1) || steps < 0) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "BleachingModel needs a life time above 0, a rest from 0 to below 1 and no negative number"
                  + " of steps, but has %s s, %s and %d.",
              tauSeconds,
              rest,
              steps));
    }
  }

  /** A smooth exponential decay. */
  public static BleachingModel smooth(double tauSeconds, double rest) {
    return new BleachingModel(tauSeconds, rest, 0);
  }

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course =
        steps == 0
            ? decay(frames, frameIntervalSeconds, tauSeconds)
            : staircase(frames, frameIntervalSeconds, random);
    Arrays.setAll(course, t -> rest + (1 - rest) * course[t]);
    return course;
  }

  /** Means of exp(-t/tau) over the frames. */
  static double[] decay(int frames, double frameIntervalSeconds, double tauSeconds) {
    double x = frameIntervalSeconds / tauSeconds;
    double withinFrame = -Math.expm1(-x) / x;
    double[] course = new double[frames];
    Arrays.setAll(course, t -> withinFrame * Math.exp(-x * t));
    return course;
  }

  private double[] staircase(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = new double[frames];
    for (int i = 0; i < steps; i++) {
      double end = random.exponential(tauSeconds) / frameIntervalSeconds;
      for (int t = 0; t < Math.min(frames, end); t++) {
        course[t] += Math.min(1, end - t) / steps;
      }
    }
    return course;
  }
}
