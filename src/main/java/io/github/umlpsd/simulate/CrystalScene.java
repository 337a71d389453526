package io.github.umlpsd.simulate;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.FrameIntervals;
import java.util.List;
import java.util.Locale;

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

  public CrystalScene {
    betas = List.copyOf(betas);
    if (width < 32 || height < 32 || frames < 2 || !FrameIntervals.allow(frameIntervalSeconds)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Simulated crystals need at least 32 x 32 pixels, 2 frames and %s, but have %d x %d,"
                  + " %d and %s s.",
              FrameIntervals.TEXT,
              width,
              height,
              frames,
              frameIntervalSeconds));
    }
    if (betas.isEmpty()
        || !betas.stream().allMatch(beta -> beta > 0 && beta <= 2)
        || !(rms > 0 && rms <= 0.35)
        || !(coherence >= 0 && coherence <= 1)
        || grainEdgePixels < 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Simulated crystals need one or more beta above 0 to 2, an rms above 0 to 0.35, a coherence from 0"
                  + " to 1 and a grain of at least 1 pixel, but have %s, %s, %s and %d.",
              betas,
              rms,
              coherence,
              grainEdgePixels));
    }
    if (!(meanElectrons > 0 && meanElectrons <= BRIGHTEST)
        || !(brightnessRatio >= 1 && brightnessRatio <= BRIGHTEST)
        || !(backgroundElectrons >= 0 && backgroundElectrons <= BRIGHTEST)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Simulated crystals need a brightness above 0, a brightness ratio of 1 or more, no"
                  + " negative background and none above 1e5, but have %s, %s and %s.",
              meanElectrons,
              brightnessRatio,
              backgroundElectrons));
    }
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
