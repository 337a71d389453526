package io.github.umlpsd.simulate.experiment;

import io.github.umlpsd.job.Keyed;

/** What the second condition of a simulated study does to the dots. */
public enum Treatment implements Keyed {
  /** Nothing. */
  NONE("nothing differs"),
  /** The switching dots stay OFF twice as long. */
  SLOWER("OFF times of the switching dots doubled"),
  /** Fewer dots switch and more flicker. */
  CLASSES("share of switching dots 0.35 instead of 0.6"),
  /** Blinking is the same, but there is half as much light. */
  DIMMER("half the brightness, blinking the same");

  private final String truth;

  Treatment(String truth) {
    this.truth = truth;
  }

  /** What is true, for people. */
  public String truth() {
    return truth;
  }

  double offFactor() {
    return this == SLOWER ? 2 : 1;
  }

  double switchingShare() {
    return this == CLASSES ? 0.35 : 0.6;
  }

  double brightness() {
    return this == DIMMER ? 0.5 : 1;
  }
}
