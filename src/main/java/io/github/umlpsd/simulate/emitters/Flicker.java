package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * Gaussian flicker without preferred levels; its power spectrum falls as 1/f^beta.
 *
 * @param exponent beta, above 0 to 2
 * @param rms standard deviation within the record, relative to the mean, above 0; brightness below
 *     0 is cut off, which is rare up to 0.35
 */
public record Flicker(double exponent, double rms) implements EmitterModel {

  public Flicker {
    if (!(exponent > 0 && exponent <= 2) || !(rms > 0)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Flicker needs beta above 0 to 2 and an rms above 0, but has %s and %s.",
              exponent,
              rms));
    }
  }

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = new FlickerNoise(exponent, frames).draw(random);
    Arrays.setAll(course, t -> Math.max(0, 1 + rms * course[t]));
    return course;
  }

  @Override
  public OptionalDouble beta() {
    return OptionalDouble.of(exponent);
  }
}
