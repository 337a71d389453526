package io.github.umlpsd.simulate.emitters;

import io.github.umlpsd.job.UserException;
import java.util.List;

/**
 * Several causes at once: the courses are multiplied, frame by frame. Where two of them jump within
 * the same frame, this takes the product of their means.
 */
public record Product(List<EmitterModel> factors) implements EmitterModel {

  public Product {
    factors = List.copyOf(factors);
    if (factors.isEmpty()) {
      throw new UserException("A product of emitter models needs at least one factor.");
    }
  }

  @Override
  public double[] course(int frames, double frameIntervalSeconds, RandomStream random) {
    double[] course = factors.get(0).course(frames, frameIntervalSeconds, random);
    for (EmitterModel factor : factors.subList(1, factors.size())) {
      double[] other = factor.course(frames, frameIntervalSeconds, random);
      for (int t = 0; t < frames; t++) {
        course[t] *= other[t];
      }
    }
    return course;
  }
}
