package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.Locale;

/**
 * A set of traces to be simulated.
 *
 * @param set mixture of classes
 * @param traces number of traces, at least 1
 * @param frames number of frames, at least 10, so that a fifth of the record still holds dwell
 *     times of different length
 * @param frameIntervalSeconds s, 1e-6 to 60
 * @param signal factor on the brightness of all emitters, above 0 to 1,000; 1 is 200 to 800
 *     photo-electrons a frame at full brightness, over a background of 50 to 150 in the aperture
 * @param camera what the photons are counted with
 */
public record TraceScene(
    SampleSet set,
    int traces,
    int frames,
    double frameIntervalSeconds,
    double signal,
    Camera camera) {

  private static final int LEAST_FRAMES = 10;

  public TraceScene {
    if (frames < LEAST_FRAMES) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "frames is %d, but simulated blinking needs at least %d.",
              frames,
              LEAST_FRAMES));
    }
    if (traces < 1
        || !FrameIntervals.allow(frameIntervalSeconds)
        || !(signal > 0 && signal <= 1000)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "Simulated blinking needs at least 1 spot, %s and a signal above 0 to 1000, but has %d,"
                  + " %s s and %s.",
              FrameIntervals.TEXT,
              traces,
              frameIntervalSeconds,
              signal));
    }
  }

  /** 200 traces of 10,000 frames at 30 ms on a scientific CMOS camera. */
  public static TraceScene of(SampleSet set) {
    return new TraceScene(set, 200, 10_000, 0.03, 1, Camera.scmos());
  }

  /** The same with another number of traces and frames. */
  public TraceScene withSize(int newTraces, int newFrames) {
    return new TraceScene(set, newTraces, newFrames, frameIntervalSeconds, signal, camera);
  }

  /** The same with another factor on the brightness. */
  public TraceScene withSignal(double newSignal) {
    return new TraceScene(set, traces, frames, frameIntervalSeconds, newSignal, camera);
  }

  /** The same on another camera. */
  public TraceScene withCamera(Camera newCamera) {
    return new TraceScene(set, traces, frames, frameIntervalSeconds, signal, newCamera);
  }
}
