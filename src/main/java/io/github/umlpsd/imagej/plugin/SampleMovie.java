package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.imagej.input.FrameStack;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;

/** The movie under File > Open Samples: simulated, so that its truth is known. */
public final class SampleMovie {
  private static final int SPOTS = 60;
  private static final int SIZE = 128;
  private static final int FRAMES = 1000;
  private static final double FRAME_INTERVAL_SECONDS = 0.03;
  private static final int BITS = 16;
  private static final long SEED = 1;

  private SampleMovie() {}

  /** The sample as an image in memory. */
  public static ImagePlus open() {
    TraceScene emitters =
        new TraceScene(
            SampleSet.PAPER_THREE, SPOTS, FRAMES, FRAME_INTERVAL_SECONDS, 1, Camera.scmos());
    Workers workers = new Workers(0, Progress.NONE);
    Movie movie =
        MovieSimulator.simulate(MovieScene.of(emitters, SIZE, SIZE), SEED, workers).movie();
    ImagePlus image = FrameStack.inMemory(movie, BITS, workers);
    image.setTitle("Blinking Nanocrystals");
    return image;
  }
}
