package io.github.umlpsd.blinking;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;

/** Traces of one emitter with photon and read noise. */
public final class SimulatedEmitter {
  public static final double INTERVAL = 0.03;
  public static final double BRIGHTNESS = 300;
  private static final double BACKGROUND = 50;
  private static final int APERTURE_PIXELS = 20;

  private SimulatedEmitter() {}

  public static double[] trace(EmitterModel model, int frames, long seed, long number) {
    RandomStream random = RandomStream.of(seed, number);
    double[] trace = model.course(frames, INTERVAL, random);
    Camera camera = Camera.scmos();
    for (int t = 0; t < frames; t++) {
      double electrons = BRIGHTNESS * trace[t] + BACKGROUND;
      double counts = camera.readCounts(electrons, APERTURE_PIXELS, random);
      trace[t] = counts / camera.countsPerElectron() - BACKGROUND;
    }
    return trace;
  }

  public static EmitterModel exponential(double onSeconds, double offSeconds) {
    return Switching.telegraph(
        new Dwell.Exponential(onSeconds), new Dwell.Exponential(offSeconds), 0);
  }

  /** ON and OFF dwells from 0.1 s on, without an upper limit within the record. */
  static EmitterModel powerLaw(double alpha) {
    Dwell dwell = new Dwell.PowerLaw(alpha, 0.1, 1e6);
    return Switching.telegraph(dwell, dwell, 0);
  }
}
