package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;

/**
 * A constant that differs from emitter to emitter of one law.
 *
 * @param centre in the middle, above 0
 * @param factor the smallest is the centre over it, the largest the centre times it
 */
record Spread(double centre, double factor) {

  /** Draws a spread for a law: its centre between two values, its factor up to one. */
  static Spread of(RandomStream recipe, double low, double high, double mostFactor) {
    return new Spread(recipe.logUniform(low, high), recipe.uniform(1.1, mostFactor));
  }

  double draw(RandomStream random) {
    return random.logUniform(centre / factor, centre * factor);
  }
}
