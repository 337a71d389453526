package io.github.umlpsd.simulate;

/**
 * Steady motion of the sample.
 *
 * @param xPixels columns from the first to the last frame
 * @param yPixels rows from the first to the last frame
 */
public record SteadyDrift(double xPixels, double yPixels) {

  /** No motion. */
  public static final SteadyDrift NONE = new SteadyDrift(0, 0);

  double x(int frame, int frames) {
    return xPixels * frame / (frames - 1);
  }

  double y(int frame, int frames) {
    return yPixels * frame / (frames - 1);
  }
}
