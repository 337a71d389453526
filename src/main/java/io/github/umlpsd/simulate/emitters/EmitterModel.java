package io.github.umlpsd.simulate.emitters;

import java.util.OptionalDouble;

/** How the brightness of one emitter goes in time. */
public sealed interface EmitterModel
    permits Constant, Switching, BleachingModel, Brightening, Flicker, Product {

  /**
   * Draws one course of brightness.
   *
   * @param frames number of frames, exposed without pause
   * @param frameIntervalSeconds length of each, in s
   * @return the true mean within each frame, relative to the full brightness, 0 or more
   */
  double[] course(int frames, double frameIntervalSeconds, RandomStream random);

  /** True exponent of the power spectrum 1/f^beta, where the model has one. */
  default OptionalDouble beta() {
    return OptionalDouble.empty();
  }
}
