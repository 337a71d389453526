package io.github.umlpsd.simulate.experiment;

import io.github.umlpsd.simulate.emitters.RandomStream;

/**
 * How one movie of a study differs from the others of its condition, as factors around 1.
 *
 * @param power of the lamp: brightness, switching and bleaching follow it
 * @param focus share of the light that stays within the aperture
 * @param background light that is not of dots
 * @param sample dwell times of this sample
 * @param switching share of switching dots, added to that of the condition
 */
public record MovieState(
    double power, double focus, double background, double sample, double switching) {

  /** The background varies more than the lamp. */
  private static final double BACKGROUND = 2;

  private static final double SWITCHING = 0.3;

  static MovieState draw(double variation, RandomStream random) {
    return new MovieState(
        Math.exp(variation * random.gaussian()),
        Math.exp(variation * random.gaussian()),
        Math.exp(BACKGROUND * variation * random.gaussian()),
        Math.exp(variation * random.gaussian()),
        SWITCHING * variation * random.gaussian());
  }
}
