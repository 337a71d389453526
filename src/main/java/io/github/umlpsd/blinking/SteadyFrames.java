package io.github.umlpsd.blinking;

/**
 * Intensities of the frames of one state that lie between two others of it: during these the
 * emitter did not switch. Outliers are left out.
 *
 * @param frames how many there are
 * @param mean their mean
 * @param sigma their standard deviation
 */
record SteadyFrames(int frames, double mean, double sigma) {
  private static final int ENOUGH = 10;

  /** Those of the ON state, above a threshold, or of the OFF state. */
  static SteadyFrames of(double[] trace, IntensityRange range, double threshold, boolean on) {
    int frames = 0;
    double mean = 0;
    double squares = 0;
    for (int t = 1; t + 1 < trace.length; t++) {
      if (trace[t - 1] > threshold == on
          && trace[t] > threshold == on
          && trace[t + 1] > threshold == on
          && range.contains(trace[t])) {
        double before = trace[t] - mean;
        mean += before / ++frames;
        squares += before * (trace[t] - mean);
      }
    }
    return new SteadyFrames(frames, mean, frames > 0 ? Math.sqrt(squares / frames) : 0);
  }

  /** Whether they are enough for a standard deviation. */
  boolean tellsNoise() {
    return frames >= ENOUGH && sigma > 0;
  }
}
