package io.github.umlpsd.simulate.emitters;

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

  private static final int BRIGHTEST = 1000;

  public TraceScene {
    Limit.require(traces >= 1, "spots", traces, "1 or more");
    Limit.require(frames >= LEAST_FRAMES, "frames", frames, LEAST_FRAMES + " or more");
    FrameIntervals.require(frameIntervalSeconds);
    Limit.require(signal > 0 && signal <= BRIGHTEST, "signal", signal, "above 0 to " + BRIGHTEST);
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
