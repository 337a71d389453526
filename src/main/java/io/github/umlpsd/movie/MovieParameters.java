package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

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

  private static final double LEAST_SECONDS = 1e-9;
  private static final double MOST_SECONDS = 1e6;
  private static final double LEAST_MICROMETERS = 1e-6;
  private static final double MOST_MICROMETERS = 1e6;

  /**
   * @throws UserException if the frame interval is not from 1 ns to 1e6 s, the edge of a pixel not
   *     from 1 pm to 1 m, or the channel below 1
   */
  public MovieParameters {
    check("frame_interval", frameIntervalSeconds, LEAST_SECONDS, MOST_SECONDS, "s");
    check("pixel_size", pixelSizeMicrometers, LEAST_MICROMETERS, MOST_MICROMETERS, "um");
    if (channel < 1) {
      throw new UserException("channel is " + channel + ", but channels count from 1.");
    }
  }

  /** Everything from the image, channel 1, mean projection, no drift. */
  public static MovieParameters defaults() {
    return new MovieParameters(0, 0, 1, Projection.MEAN, Drift.NONE);
  }

  private static void check(String name, double value, double least, double most, String unit) {
    if (value != 0 && !(value >= least && value <= most)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s is %s %s, but must be from %.0e to %.0e %s, or 0 to use the image's.",
              name,
              value,
              unit,
              least,
              most,
              unit));
    }
  }
}
