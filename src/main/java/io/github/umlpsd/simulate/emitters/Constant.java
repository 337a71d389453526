package io.github.umlpsd.simulate.emitters;

import java.util.Arrays;

/** Never blinks. */
public record Constant() implements EmitterModel {

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = new double[frames];
    Arrays.fill(course, 1);
    return course;
  }
}
