package io.github.umlpsd.simulate.emitters;

import java.util.List;

/**
 * Draws an emitter of a class: its dwell times, exponents and time constants vary from emitter to
 * emitter within the ranges written here.
 *
 * <p>Dwell times are those of single nanocrystals, in s. Slow changes go with the length of the
 * record, because a record is chosen to hold them.
 */
final class EmitterRanges {
  private final double recordSeconds;
  private final double frameIntervalSeconds;
  private final RandomStream random;

  EmitterRanges(double recordSeconds, double frameIntervalSeconds, RandomStream random) {
    this.recordSeconds = recordSeconds;
    this.frameIntervalSeconds = frameIntervalSeconds;
    this.random = random;
  }

  EmitterModel draw(BlinkingClass blinkingClass) {
    return switch (blinkingClass) {
      case TELEGRAPH_EXPONENTIAL -> exponentialTelegraph(0.2, 1, random.uniform(0, 0.2));
      case TELEGRAPH_POWER_LAW -> powerLawTelegraph();
      case BLEACHING -> bleaching();
      case BRIGHTENING -> brightening();
      case FLICKER -> new Flicker(random.uniform(0.8, 1.6), random.uniform(0.15, 0.35));
      case GREY_STATES -> greyStates();
      case BLINKING_BLEACHING -> new Product(List.of(bleaching(), overlaidBlinking()));
      case BLINKING_BRIGHTENING -> new Product(List.of(brightening(), overlaidBlinking()));
      case CONSTANT -> new Constant();
    };
  }

  private BleachingModel bleaching() {
    return BleachingModel.smooth(
        recordSeconds * random.logUniform(0.15, 0.6), random.uniform(0, 0.1));
  }

  private Brightening brightening() {
    return new Brightening(
        recordSeconds * random.logUniform(0.15, 0.6), random.uniform(0.05, 0.25));
  }

  private Switching overlaidBlinking() {
    return exponentialTelegraph(0.2, 1, random.uniform(0.2, 0.5));
  }

  private Switching exponentialTelegraph(double shortest, double longest, double offLevel) {
    return Switching.telegraph(
        new Dwell.Exponential(random.logUniform(shortest, longest)),
        new Dwell.Exponential(random.logUniform(shortest, longest)),
        offLevel);
  }

  private Switching powerLawTelegraph() {
    Dwell dwell =
        new Dwell.PowerLaw(random.uniform(1.4, 1.6), frameIntervalSeconds, recordSeconds / 5);
    return Switching.telegraph(dwell, dwell, random.uniform(0, 0.2));
  }

  private Switching greyStates() {
    return new Switching(
        List.of(
            new Switching.State(1, new Dwell.Exponential(random.logUniform(0.2, 1))),
            new Switching.State(
                random.uniform(0.4, 0.6), new Dwell.Exponential(random.logUniform(0.2, 1))),
            new Switching.State(
                random.uniform(0, 0.2), new Dwell.Exponential(random.logUniform(0.2, 1)))));
  }
}
