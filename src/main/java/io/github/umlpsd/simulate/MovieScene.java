package io.github.umlpsd.simulate;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.simulate.emitters.Limit;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.Locale;

/**
 * A field of blinking spots to be simulated.
 *
 * @param emitters their mixture, number, frames, brightness and the camera
 * @param width columns
 * @param height rows
 * @param sigmaPixels standard deviation of the Gaussian spots, 0.5 or more
 * @param minimumSeparationPixels least distance between two spots, 0 or more
 * @param marginPixels least distance of a spot to the edge of the field, 0 or more
 * @param backgroundElectrons mean background per pixel and frame, photo-electrons, 0 to 1e5
 * @param backgroundUnevenness relative rise and fall of the background over the field, 0 to 1
 * @param drift motion of all spots
 */
public record MovieScene(
    TraceScene emitters,
    int width,
    int height,
    double sigmaPixels,
    double minimumSeparationPixels,
    double marginPixels,
    double backgroundElectrons,
    double backgroundUnevenness,
    SteadyDrift drift) {

  public MovieScene {
    if (!(width > 2 * marginPixels) || !(height > 2 * marginPixels) || !(marginPixels >= 0)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "A field of %d x %d pixels has no room for spots at %s pixels from its edge.",
              width,
              height,
              marginPixels));
    }
    Limit.require(
        minimumSeparationPixels >= 0, "separation", minimumSeparationPixels, "0 or more pixels");
    Limit.require(sigmaPixels >= 0.5, "The width of the spots", sigmaPixels, "0.5 or more pixels");
    Limit.require(
        backgroundElectrons >= 0 && backgroundElectrons <= 1e5,
        "The background",
        backgroundElectrons,
        "from 0 to 1e5 photo-electrons");
    Limit.require(
        backgroundUnevenness >= 0 && backgroundUnevenness <= 1,
        "The unevenness of the background",
        backgroundUnevenness,
        "from 0 to 1");
  }

  /** Spots of sigma 1.3 pixels on an uneven background, with no drift. */
  public static MovieScene of(TraceScene emitters, int width, int height) {
    return new MovieScene(emitters, width, height, 1.3, 10, 8, 5, 0.4, SteadyDrift.NONE);
  }

  /** The same with another drift. */
  public MovieScene withDrift(SteadyDrift newDrift) {
    return new MovieScene(
        emitters,
        width,
        height,
        sigmaPixels,
        minimumSeparationPixels,
        marginPixels,
        backgroundElectrons,
        backgroundUnevenness,
        newDrift);
  }
}
