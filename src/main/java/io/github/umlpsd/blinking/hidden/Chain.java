package io.github.umlpsd.blinking.hidden;

/**
 * A two-state Markov chain that is seen through noise.
 *
 * @param off level of the dim state
 * @param on level of the bright state
 * @param onExit probability to leave ON within a frame
 * @param offExit probability to leave OFF within a frame
 */
record Chain(Level off, Level on, double onExit, double offExit) {

  /** Share of the time that is spent ON in the long run. */
  double onShare() {
    return offExit / (onExit + offExit);
  }

  /** Mean intensity in the long run. */
  double mean() {
    return off.mean() + onShare() * (on.mean() - off.mean());
  }

  /** Difference of the levels over the root mean square of their noise. */
  double separation() {
    return (on.mean() - off.mean()) * Math.sqrt(2) / Math.hypot(on.sigma(), off.sigma());
  }

  /** With the brighter state as ON. */
  Chain ordered() {
    return on.mean() < off.mean() ? new Chain(on, off, offExit, onExit) : this;
  }
}
