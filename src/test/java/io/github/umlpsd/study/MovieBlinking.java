package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.RandomStream;

/** How the emitters of a movie blink, and how many of them bleach. */
enum MovieBlinking {
  POWER_LAW_105("power law 1.05", 0, (number, random) -> NoisyEmitter.powerLaw(1.05)),
  POWER_LAW_12("power law 1.2", 0, (number, random) -> NoisyEmitter.powerLaw(1.2)),
  POWER_LAW_15("power law 1.5", 0, (number, random) -> NoisyEmitter.powerLaw(1.5)),
  POWER_LAW_18("power law 1.8", 0, (number, random) -> NoisyEmitter.powerLaw(1.8)),
  CUT_POWER_LAW("power law 1.5, up to 18", 0, (number, random) -> upTo(1.5, 18)),
  SLOW("exponential 9", 0, (number, random) -> telegraph(9)),
  FAST_HALF("exponential 0.6", 2, (number, random) -> telegraph(0.6)),
  HALF("exponential 3", 2, (number, random) -> telegraph(3)),
  SLOW_HALF("exponential 9", 2, (number, random) -> telegraph(9)),
  ALL("exponential 3", 1, (number, random) -> telegraph(3)),
  MANY_RATES("exponential 0.3 to 9", 2, (number, random) -> telegraph(random.logUniform(0.3, 9))),
  POWER_LAW_HALF("power law 1.5", 2, (number, random) -> NoisyEmitter.powerLaw(1.5)),
  /** Those that bleach are exponential, the others follow a power law. */
  MIXED(
      "exponential 0.6 that bleach, power law 1.5",
      2,
      (number, random) -> number % 2 == 0 ? telegraph(0.6) : NoisyEmitter.powerLaw(1.5));

  /** Draws the law of an emitter by its number. */
  private interface Law {
    EmitterModel model(int number, RandomStream random);
  }

  private final String title;
  private final int each;
  private final Law law;

  /**
   * @param each one in so many bleaches; 0 if none does
   */
  MovieBlinking(String title, int each, Law law) {
    this.title = title;
    this.each = each;
    this.law = law;
  }

  String title() {
    return title;
  }

  /** Whether all of them follow one power law without a longest dwell. */
  boolean isPowerLaw() {
    return title.startsWith("power law") && this != CUT_POWER_LAW;
  }

  /** Share of the emitters that bleach. */
  double bleaching() {
    return each == 0 ? 0 : 1.0 / each;
  }

  boolean bleaches(int number) {
    return each > 0 && number % each == 0;
  }

  EmitterModel model(int number, RandomStream random) {
    return law.model(number, random);
  }

  private static EmitterModel telegraph(double seconds) {
    return NoisyEmitter.exponential(seconds, seconds);
  }

  private static EmitterModel upTo(double alpha, double longestSeconds) {
    Dwell dwell = new Dwell.PowerLaw(alpha, 0.1, longestSeconds);
    return NoisyEmitter.telegraph(dwell, dwell);
  }
}
