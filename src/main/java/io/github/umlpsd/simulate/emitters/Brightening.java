package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.Locale;

/**
 * Brightness grows exponentially from a start to the full one.
 *
 * @param tauSeconds time constant, above 0
 * @param start brightness at the beginning, 0 to below 1
 */
public record Brightening(double tauSeconds, double start) implements EmitterModel {

  public Brightening {
    if (!(tauSeconds > 0) || !(start >= 0 && start < 1)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Brightening needs a time constant above 0 and a start from 0 to below 1, but has"
                  + " %s s and %s.",
              tauSeconds,
              start));
    }
  }

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = BleachingModel.decay(frames, frameIntervalSeconds, tauSeconds);
    Arrays.setAll(course, t -> 1 - (1 - start) * course[t]);
    return course;
  }
}
