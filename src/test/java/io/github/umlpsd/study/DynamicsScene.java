package io.github.umlpsd.study;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.blinking.SecondLook;
import io.github.umlpsd.compare.dynamics.Dots;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.function.Function;

/** Sets of equal dots with camera noise, whose courses are known. */
final class DynamicsScene {
  static final int FRAMES = 2000;

  private DynamicsScene() {}

  /**
   * Dots of one set.
   *
   * @param course brightness in each frame, 1 for ON
   */
  static Dots dots(
      int count, double signalToNoise, long seed, Function<RandomStream, double[]> course) {
    TraceSet traces = traces(count, signalToNoise, seed, course);
    return Dots.of(
        traces,
        SecondLook.ofAll(traces, BlinkingParameters.defaults(), new Workers(1, Progress.NONE)));
  }

  static TraceSet traces(
      int count, double signalToNoise, long seed, Function<RandomStream, double[]> course) {
    double[][] traces = new double[count][];
    Arrays.setAll(
        traces,
        i -> {
          RandomStream random = RandomStream.of(seed, i);
          return NoisyEmitter.measure(course.apply(random), signalToNoise, random);
        });
    return TraceSet.of(NoisyEmitter.INTERVAL, traces);
  }
}
