package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;

/**
 * Measures the light of an emitter with photon and read noise: an aperture of 21 pixels on a
 * scientific CMOS camera, over a background of 100 photo-electrons.
 */
final class NoisyEmitter {
  /** Duration of a frame, s. */
  static final double INTERVAL = 0.03;

  private static final double BACKGROUND = 100;
  private static final int APERTURE_PIXELS = 21;
  private static final Camera CAMERA = Camera.scmos();

  private NoisyEmitter() {}

  /**
   * A trace in photo-electrons above background.
   *
   * @param course brightness in each frame, 1 for ON
   * @param signalToNoise ON level over the standard deviation of an ON frame
   */
  static double[] measure(double[] course, double signalToNoise, RandomStream random) {
    double brightness = brightness(signalToNoise);
    double[] trace = new double[course.length];
    for (int t = 0; t < trace.length; t++) {
      double electrons = brightness * course[t] + BACKGROUND;
      double counts = CAMERA.readCounts(electrons, APERTURE_PIXELS, random);
      trace[t] = counts / CAMERA.countsPerElectron() - BACKGROUND;
    }
    return trace;
  }

  /** Solves brightness = ratio x sqrt(brightness + variance of a dark frame). */
  private static double brightness(double ratio) {
    double dark = CAMERA.varianceElectrons(BACKGROUND, APERTURE_PIXELS);
    return ratio * (ratio + Math.sqrt(ratio * ratio + 4 * dark)) / 2;
  }

  /** Dark when OFF. */
  static Switching telegraph(Dwell on, Dwell off) {
    return Switching.telegraph(on, off, 0);
  }

  /** Exponential dwell times. */
  static Switching exponential(double onSeconds, double offSeconds) {
    return telegraph(new Dwell.Exponential(onSeconds), new Dwell.Exponential(offSeconds));
  }

  /** Power-law dwell times from 0.1 s on, with no limit that a record could notice. */
  static Switching powerLaw(double alpha) {
    return powerLaw(alpha, 0.1);
  }

  /** Power-law dwell times from a shortest one (s) on, with no limit that a record could notice. */
  static Switching powerLaw(double alpha, double shortestSeconds) {
    Dwell dwell = new Dwell.PowerLaw(alpha, shortestSeconds, 1e7);
    return telegraph(dwell, dwell);
  }
}
