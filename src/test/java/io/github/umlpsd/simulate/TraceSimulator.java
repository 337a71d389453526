package io.github.umlpsd.simulate;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Emitter;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;

/** Draws traces as they come from an aperture of {@value #APERTURE_PIXELS} pixels. */
public final class TraceSimulator {
  static final int APERTURE_PIXELS = 21;
  private static final long DEAL = -1;

  private TraceSimulator() {}

  /** Brightness, background and dynamics differ from trace to trace. */
  public static SimulatedTraces simulate(TraceScene scene, long seed, Workers workers) {
    int[] labels = scene.set().deal(scene.traces(), RandomStream.of(seed, DEAL));
    float[][] counts = new float[scene.traces()][];
    EmitterTruth[] truth = new EmitterTruth[scene.traces()];
    workers.forEach(
        "Simulating traces",
        scene.traces(),
        i -> {
          RandomStream random = RandomStream.of(seed, i);
          Emitter emitter = Emitter.draw(scene.set(), labels[i], scene, random);
          double background = random.logUniform(50, 150);
          counts[i] = detect(emitter, background, scene.camera(), random);
          truth[i] = emitter.truth(background, APERTURE_PIXELS, scene.camera());
        });
    return new SimulatedTraces(
        TraceSet.of(scene.frameIntervalSeconds(), counts), Arrays.asList(truth));
  }

  /** The trace of one emitter, in counts above background. */
  private static float[] detect(
      Emitter emitter, double backgroundElectrons, Camera camera, RandomStream random) {
    double[] electrons = emitter.electrons();
    float[] counts = new float[electrons.length];
    for (int t = 0; t < counts.length; t++) {
      double read = camera.readCounts(electrons[t] + backgroundElectrons, APERTURE_PIXELS, random);
      counts[t] = (float) (read - backgroundElectrons * camera.countsPerElectron());
    }
    return counts;
  }
}
