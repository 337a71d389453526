package io.github.umlpsd.cli;

import io.github.umlpsd.simulate.Camera;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.SteadyDrift;
import java.util.List;
import picocli.CommandLine.Option;

/** What simulated crystals are like. */
final class CrystalOptions {
  @Option(
      names = "--crystals",
      required = true,
      description = "Three flickering crystals with a region for each class, instead of spots.")
  private boolean crystals;

  @Option(
      names = "--betas",
      split = ",",
      paramLabel = "BETA",
      defaultValue = "0.8,1.2,1.6",
      description = "True exponent of each class, joined by commas.")
  private List<Double> betas;

  @Option(
      names = "--electrons",
      defaultValue = "200",
      description = "Mean photo-electrons per crystal pixel and frame.")
  private double electrons;

  @Option(
      names = "--brightness-ratio",
      defaultValue = "4",
      description = "Brightest over dimmest pixel of the crystals.")
  private double brightnessRatio;

  @Option(
      names = "--flicker",
      defaultValue = "0.25",
      description = "Relative standard deviation of a pixel's flicker, at most 0.35.")
  private double flicker;

  @Option(
      names = "--coherence",
      defaultValue = "0.5",
      description = "Share of the flicker's variance that the pixels of a class have in common.")
  private double coherence;

  @Option(
      names = "--grain",
      paramLabel = "PIXELS",
      defaultValue = "2",
      description = "Edge of the squares of pixels that flicker as one.")
  private int grain;

  CrystalScene scene(
      int width,
      int height,
      int frames,
      double frameInterval,
      double signal,
      SteadyDrift drift,
      Camera camera) {
    return new CrystalScene(
        width,
        height,
        frames,
        frameInterval,
        betas,
        flicker,
        coherence,
        grain,
        electrons * signal,
        brightnessRatio,
        CrystalScene.BACKGROUND_ELECTRONS,
        drift,
        camera);
  }
}
