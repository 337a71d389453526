package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.TraceScene;

/** A set of the simulator's own classes. */
record MixedScene(TraceScene scene) implements StudySet {

  @Override
  public int classes(long seed) {
    return scene.set().classes().size();
  }

  @Override
  public StudySet cut(int mostTraces, int mostFrames) {
    return new MixedScene(
        scene.withSize(Math.min(mostTraces, scene.traces()), Math.min(mostFrames, scene.frames())));
  }

  @Override
  public SimulatedTraces simulate(long seed, Workers workers) {
    return TraceSimulator.simulate(scene, seed, workers);
  }
}
