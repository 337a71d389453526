package io.github.umlpsd.study;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;

/** Simulated sets with known classes on which the choice of classes is measured. */
public enum ClusterScenario implements Keyed {
  FIVE_CLASSES("five-classes", "five classes", TraceScene.of(SampleSet.FIVE_CLASSES)),
  EQUAL_CLASSES("equal-classes", "five equal classes", TraceScene.of(SampleSet.EQUAL_CLASSES)),
  PAPER_THREE("paper-three", "the paper's three", TraceScene.of(SampleSet.PAPER_THREE)),
  TELEGRAPH_PAIR(
      "telegraph-pair",
      "exponential and power-law telegraph",
      TraceScene.of(SampleSet.TELEGRAPH_PAIR)),
  FLICKER_TELEGRAPHS(
      "flicker-telegraphs",
      "flicker and both telegraphs",
      TraceScene.of(SampleSet.FLICKER_TELEGRAPHS)),
  ENVELOPES("envelopes", "bleaching, brightening, flicker", TraceScene.of(SampleSet.ENVELOPES)),
  ONLY_EXPONENTIAL(
      "only-exponential",
      "exponential telegraph alone",
      TraceScene.of(SampleSet.ONLY_TELEGRAPH_EXPONENTIAL)),
  ONLY_POWER_LAW(
      "only-power-law",
      "power-law telegraph alone",
      TraceScene.of(SampleSet.ONLY_TELEGRAPH_POWER_LAW)),
  ONLY_BLEACHING("only-bleaching", "bleaching alone", TraceScene.of(SampleSet.ONLY_BLEACHING)),
  ONLY_BRIGHTENING(
      "only-brightening", "brightening alone", TraceScene.of(SampleSet.ONLY_BRIGHTENING)),
  ONLY_FLICKER("only-flicker", "flicker alone", TraceScene.of(SampleSet.ONLY_FLICKER)),
  SHORT("short", "five classes, 2,000 frames", five().withSize(200, 2000)),
  MANY("many", "five classes, 1,000 traces of 2,000 frames", five().withSize(1000, 2000)),
  FIFTH("signal-5", "five classes, signal / 5", five().withSignal(1 / 5.0)),
  TENTH("signal-10", "five classes, signal / 10", five().withSignal(1 / 10.0)),
  TWENTIETH("signal-20", "five classes, signal / 20", five().withSignal(1 / 20.0)),
  EMCCD("emccd", "five classes, EM-CCD camera", five().withCamera(Camera.emccd()));

  private final String key;
  private final String title;
  private final TraceScene scene;

  ClusterScenario(String key, String title, TraceScene scene) {
    this.key = key;
    this.title = title;
    this.scene = scene;
  }

  private static TraceScene five() {
    return TraceScene.of(SampleSet.FIVE_CLASSES);
  }

  @Override
  public String key() {
    return key;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** What is simulated; 200 traces of 10,000 frames unless the title says otherwise. */
  public TraceScene scene() {
    return scene;
  }

  /** True number of classes. */
  public int classes() {
    return scene.set().classes().size();
  }
}
