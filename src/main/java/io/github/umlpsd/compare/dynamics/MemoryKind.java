package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.job.Keyed;

/** Which successive times are compared. */
public enum MemoryKind implements Keyed {
  /** An ON time and the next ON time. */
  ON_ON(true, 2),
  /** An OFF time and the next OFF time. */
  OFF_OFF(false, 2),
  /** An ON time and the OFF time behind it. */
  ON_OFF(true, 1),
  /** An OFF time and the ON time behind it. */
  OFF_ON(false, 1);

  private final boolean firstOn;
  private final int step;

  MemoryKind(boolean firstOn, int step) {
    this.firstOn = firstOn;
    this.step = step;
  }

  boolean firstOn() {
    return firstOn;
  }

  /** Stays from the first to the second. */
  int step() {
    return step;
  }
}
