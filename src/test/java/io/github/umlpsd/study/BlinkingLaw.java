package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;

/** A law of blinking, from which each emitter draws its own course. */
interface BlinkingLaw {

  /** True mean brightness in each frame, relative to the full one. */
  double[] course(int frames, RandomStream random);
}
