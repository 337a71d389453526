package io.github.umlpsd.simulate;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.FrameIntervals;
import io.github.umlpsd.simulate.emitters.Limit;
import java.util.List;

/**
 * Three flickering crystals, each with regions of all classes. A class is a region with its own
 * exponent beta and its own slow course, which its pixels share in all crystals; the rest of the
 * flicker is drawn for each grain of pixels alone, with the same beta.
 *
 * @param width columns, at least 32
 * @param height rows, at least 32
 * @param frames number of frames, at least 2
 * @param frameIntervalSeconds s, 1e-6 to 60
 * @param betas true exponent of each class, above 0 to 2
 * @param rms relative standard deviation of the flicker of a pixel, above 0 to 0.35
 * @param coherence share of the flicker's variance that the pixels of a class have in common, 0 to
 *     1
 * @param grainEdgePixels edge of the squares of pixels that flicker as one, at least 1
 * @param meanElectrons mean photo-electrons per crystal pixel and frame, above 0
 * @param brightnessRatio brightest over dimmest pixel of the crystals, 1 or more
 * @param backgroundElectrons photo-electrons per pixel and frame everywhere, 0 or more
 * @param drift motion of the crystals
 */
public record CrystalScene(
    int width,
    int height,
    int frames,
    double frameIntervalSeconds,
    List<Double> betas,
    double rms,
    double coherence,
    int grainEdgePixels,
    double meanElectrons,
    double brightnessRatio,
    double backgroundElectrons,
    SteadyDrift drift,
    Camera camera) {

  /** What {@link #of} takes for the background, photo-electrons per pixel and frame. */
  public static final double BACKGROUND_ELECTRONS = 10;

  private static final double BRIGHTEST = 1e5;

  private static final double MOST_FLICKER = 0.35;

  private static final int LEAST_EDGE = 32;

  public CrystalScene {
    betas = List.copyOf(betas);
    Limit.require(width >= LEAST_EDGE, "width", width, LEAST_EDGE + " or more for crystals");
    Limit.require(height >= LEAST_EDGE, "height", height, LEAST_EDGE + " or more for crystals");
    Limit.require(frames >= 2, "frames", frames, "2 or more");
    FrameIntervals.require(frameIntervalSeconds);
    if (betas.isEmpty()) {
      throw new UserException("betas is empty; give one or more exponents above 0 to 2.");
    }
    betas.forEach(
        beta -> Limit.require(beta > 0 && beta <= 2, "A beta", beta, "above 0 to 2 (betas)"));
    Limit.require(rms > 0 && rms <= MOST_FLICKER, "flicker", rms, "above 0 to " + MOST_FLICKER);
    Limit.require(coherence >= 0 && coherence <= 1, "coherence", coherence, "from 0 to 1");
    Limit.require(grainEdgePixels >= 1, "grain", grainEdgePixels, "1 or more pixels");
    Limit.require(
        meanElectrons > 0 && meanElectrons <= BRIGHTEST,
        "The brightness (electrons times signal)",
        meanElectrons,
        "above 0 to 1e5 photo-electrons");
    Limit.require(
        brightnessRatio >= 1 && brightnessRatio <= BRIGHTEST,
        "brightness_ratio",
        brightnessRatio,
        "from 1 to 1e5");
    Limit.require(
        backgroundElectrons >= 0 && backgroundElectrons <= BRIGHTEST,
        "The background",
        backgroundElectrons,
        "from 0 to 1e5 photo-electrons");
  }

  /** Classes of beta 0.8, 1.2 and 1.6, 200 photo-electrons a pixel, no drift. */
  public static CrystalScene of(int width, int height, int frames) {
    return new CrystalScene(
        width,
        height,
        frames,
        0.03,
        List.of(0.8, 1.2, 1.6),
        0.25,
        0.5,
        2,
        200,
        4,
        BACKGROUND_ELECTRONS,
        SteadyDrift.NONE,
        Camera.scmos());
  }

  /** The same with another brightness. */
  public CrystalScene withMeanElectrons(double newMeanElectrons) {
    return with(newMeanElectrons, drift);
  }

  /** The same with another drift. */
  public CrystalScene withDrift(SteadyDrift newDrift) {
    return with(meanElectrons, newDrift);
  }

  private CrystalScene with(double newMeanElectrons, SteadyDrift newDrift) {
    return new CrystalScene(
        width,
        height,
        frames,
        frameIntervalSeconds,
        betas,
        rms,
        coherence,
        grainEdgePixels,
        newMeanElectrons,
        brightnessRatio,
        backgroundElectrons,
        newDrift,
        camera);
  }
}
