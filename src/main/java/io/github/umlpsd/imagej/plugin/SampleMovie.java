package io.github.umlpsd.imagej.plugin;

import static io.github.umlpsd.parameters.SimulationKey.BITS;
import static io.github.umlpsd.parameters.SimulationKey.CAMERA;
import static io.github.umlpsd.parameters.SimulationKey.FRAMES;
import static io.github.umlpsd.parameters.SimulationKey.FRAME_INTERVAL;
import static io.github.umlpsd.parameters.SimulationKey.HEIGHT;
import static io.github.umlpsd.parameters.SimulationKey.SEED;
import static io.github.umlpsd.parameters.SimulationKey.SEPARATION;
import static io.github.umlpsd.parameters.SimulationKey.SET;
import static io.github.umlpsd.parameters.SimulationKey.SPOTS;
import static io.github.umlpsd.parameters.SimulationKey.WIDTH;

import ij.ImagePlus;
import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.UserParameter;
import java.util.Map;

/**
 * The movie under File &gt; Open Samples: 60 nanocrystals of five kinds, simulated, so that their
 * truth is known. It is the movie of {@code test-images}.
 */
public final class SampleMovie {
  private static final Map<UserParameter, String> SCENE =
      Map.of(
          SET, "equal-classes",
          SPOTS, "60",
          WIDTH, "96",
          HEIGHT, "96",
          SEPARATION, "7",
          FRAMES, "630",
          FRAME_INTERVAL, "0.1",
          CAMERA, "counter",
          BITS, "8",
          SEED, "2");

  private SampleMovie() {}

  /** The sample as an image in memory. */
  public static ImagePlus open() {
    ImagePlus image = SimulationJob.run(SCENE, false, Progress.NONE);
    image.setTitle("Blinking Nanocrystals");
    return image;
  }
}
