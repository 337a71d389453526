package io.github.umlpsd.simulate.emitters;

/** The frame intervals that a simulated movie may have, in s. */
public final class FrameIntervals {
  /** For messages. */
  public static final String TEXT = "a frame interval from 1e-6 to 60 s";

  private static final double SHORTEST = 1e-6;

  /** Emitters switch within seconds: a longer frame would have to hold too many of them. */
  private static final double LONGEST = 60;

  private FrameIntervals() {}

  /** Whether an interval is one of them. */
  public static boolean allow(double seconds) {
    return seconds >= SHORTEST && seconds <= LONGEST;
  }
}
