package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.camera.CameraCalibration;
import java.util.Optional;

/**
 * How a movie is to be read.
 *
 * @param frameIntervalSeconds time from one frame to the next, in s; 0 = from the image
 * @param firstFrame first frame that is used, from 1; 0 = from the start
 * @param lastFrame last frame that is used, from 1; 0 = to the end
 * @param series which image of a file that holds several, from 1; 0 = the only one
 * @param pixelSizeMicrometers edge of a pixel, in um; 0 = from the image
 * @param channel which channel of several, from 1
 * @param projection image on which spots are found
 * @param drift whether drift is corrected
 * @param camera what is known of the camera
 */
public record MovieParameters(
    double frameIntervalSeconds,
    int firstFrame,
    int lastFrame,
    int series,
    double pixelSizeMicrometers,
    int channel,
    Projection projection,
    Drift drift,
    CameraCalibration camera) {
  private static final double LARGEST = 1e6;

  private static final double SMALLEST = 1e-9;

  /**
   * @throws UserException if a number is negative or cannot be right, the channel below 1, or the
   *     last frame not behind the first
   */
  public MovieParameters {
    checkSize("frame_interval", frameIntervalSeconds, "s");
    checkSize("pixel_size", pixelSizeMicrometers, "um");
    checkFrom("first_frame", firstFrame, 0);
    checkFrom("last_frame", lastFrame, 0);
    checkFrom("series", series, 0);
    if (channel < 1) {
      throw new UserException("channel is " + channel + ", but channels count from 1.");
    }
    if (lastFrame > 0 && lastFrame <= firstFrame) {
      throw new UserException(
          "last_frame is "
              + lastFrame
              + ", but must be above first_frame ("
              + firstFrame
              + "), or 0 for the end.");
    }
  }

  /** From where frames are counted that are told of, if not from the start of the movie. */
  public Optional<String> counting() {
    return firstFrame > 1
        ? Optional.of("Frames are counted from frame " + firstFrame + " of the movie.")
        : Optional.empty();
  }

  /** With a camera of which nothing is known. */
  public MovieParameters(
      double frameIntervalSeconds,
      int firstFrame,
      int lastFrame,
      int series,
      double pixelSizeMicrometers,
      int channel,
      Projection projection,
      Drift drift) {
    this(
        frameIntervalSeconds,
        firstFrame,
        lastFrame,
        series,
        pixelSizeMicrometers,
        channel,
        projection,
        drift,
        CameraCalibration.UNKNOWN);
  }

  /** All frames of the only image. */
  public MovieParameters(
      double frameIntervalSeconds,
      double pixelSizeMicrometers,
      int channel,
      Projection projection,
      Drift drift) {
    this(frameIntervalSeconds, 0, 0, 0, pixelSizeMicrometers, channel, projection, drift);
  }

  /** Everything from the image, channel 1, mean projection, no drift. */
  public static MovieParameters defaults() {
    return new MovieParameters(0, 0, 1, Projection.AUTO, Drift.NONE);
  }

  private static void checkSize(String name, double value, String unit) {
    if (!(value >= 0)) {
      throw new UserException(
          name + " is " + value + " " + unit + ", but must be above 0, or 0 to use the image's.");
    }
    if (value > LARGEST || value > 0 && value < SMALLEST) {
      throw new UserException(
          name + " is " + value + " " + unit + ", which cannot be right; give it in " + unit + ".");
    }
  }

  private static void checkFrom(String name, int value, int least) {
    if (value < least) {
      throw new UserException(
          name + " is " + value + ", but counts from 1; 0 leaves the choice to the movie.");
    }
  }
}
