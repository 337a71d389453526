package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;

/**
 * How a movie is to be read.
 *
 * @param frameIntervalSeconds time from one frame to the next, in s; 0 = from the image
 * @param pixelSizeMicrometers edge of a pixel, in um; 0 = from the image
 * @param channel which channel of several, from 1
 * @param projection image on which spots are found
 * @param drift whether drift is corrected
 */
public record MovieParameters(
    double frameIntervalSeconds,
    double pixelSizeMicrometers,
    int channel,
    Projection projection,
    Drift drift) {

  /**
   * @throws UserException if a number is negative or not finite, or the channel below 1
   */
  public MovieParameters {
    checkNotNegative("frame_interval", frameIntervalSeconds, "s");
    checkNotNegative("pixel_size", pixelSizeMicrometers, "um");
    if (channel < 1) {
      throw new UserException("channel is " + channel + ", but channels count from 1.");
    }
  }

  /** Everything from the image, channel 1, mean projection, no drift. */
  public static MovieParameters defaults() {
    return new MovieParameters(0, 0, 1, Projection.MEAN, Drift.NONE);
  }

  private static void checkNotNegative(String name, double value, String unit) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new UserException(
          name + " is " + value + " " + unit + ", but must be above 0, or 0 to use the image's.");
    }
  }
}
