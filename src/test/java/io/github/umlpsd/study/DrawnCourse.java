package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/** A part of a drawn law, from which each emitter draws its own course. */
interface DrawnCourse {
  /** Nothing happens. */
  DrawnCourse STEADY =
      (frames, random) -> {
        double[] ones = new double[frames];
        Arrays.fill(ones, 1);
        return ones;
      };

  /** Brightness in each frame, relative to the full one. */
  double[] draw(int frames, RandomStream random);
}
