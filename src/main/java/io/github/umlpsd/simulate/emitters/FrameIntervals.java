package io.github.umlpsd.simulate.emitters;

/** The frame intervals that a simulated movie may have, in s. */
public final class FrameIntervals {
  private static final double SHORTEST = 1e-6;

  /** Emitters switch within seconds: a longer frame would have to hold too many of them. */
  private static final double LONGEST = 60;

  private FrameIntervals() {}

  /**
   * Refuses others.
   *
   * @throws io.github.umlpsd.job.UserException if it is none of them
   */
  public static void require(double seconds) {
    Limit.require(
        seconds >= SHORTEST && seconds <= LONGEST, "frame_interval", seconds, "from 1e-6 to 60 s");
  }
}
