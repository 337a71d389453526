package io.github.umlpsd.study;

import static io.github.umlpsd.study.StudyKind.BLEACHING;
import static io.github.umlpsd.study.StudyKind.BLINKING_BLEACHING;
import static io.github.umlpsd.study.StudyKind.BRIGHTENING;
import static io.github.umlpsd.study.StudyKind.CENTRES;
import static io.github.umlpsd.study.StudyKind.EXPONENTIAL;
import static io.github.umlpsd.study.StudyKind.FLICKER;
import static io.github.umlpsd.study.StudyKind.GREY;
import static io.github.umlpsd.study.StudyKind.MOSTLY_DARK;
import static io.github.umlpsd.study.StudyKind.POWER_LAW;
import static io.github.umlpsd.study.StudyKind.WIDE_EXPONENTIAL;
import static io.github.umlpsd.study.StudyKind.WIDE_POWER_LAW;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.util.List;

/**
 * Simulated sets with known classes on which the choice of classes is measured; 200 traces of
 * 10,000 frames unless the title says otherwise.
 */
public enum ClusterScenario implements Keyed {
  FIVE_CLASSES("five-classes", "five classes", mixed(SampleSet.FIVE_CLASSES)),
  EQUAL_CLASSES("equal-classes", "five equal classes", mixed(SampleSet.EQUAL_CLASSES)),
  PAPER_THREE("paper-three", "the paper's three", mixed(SampleSet.PAPER_THREE)),
  TELEGRAPH_PAIR(
      "telegraph-pair", "exponential and power-law telegraph", mixed(SampleSet.TELEGRAPH_PAIR)),
  FLICKER_TELEGRAPHS(
      "flicker-telegraphs", "flicker and both telegraphs", mixed(SampleSet.FLICKER_TELEGRAPHS)),
  ENVELOPES("envelopes", "bleaching, brightening, flicker", mixed(SampleSet.ENVELOPES)),
  ONLY_EXPONENTIAL(
      "only-exponential",
      "exponential telegraph alone",
      mixed(SampleSet.ONLY_TELEGRAPH_EXPONENTIAL)),
  ONLY_POWER_LAW(
      "only-power-law", "power-law telegraph alone", mixed(SampleSet.ONLY_TELEGRAPH_POWER_LAW)),
  ONLY_BLEACHING("only-bleaching", "bleaching alone", mixed(SampleSet.ONLY_BLEACHING)),
  ONLY_BRIGHTENING("only-brightening", "brightening alone", mixed(SampleSet.ONLY_BRIGHTENING)),
  ONLY_FLICKER("only-flicker", "flicker alone", mixed(SampleSet.ONLY_FLICKER)),
  SHORT("short", "five classes, 2,000 frames", new MixedScene(five().withSize(200, 2000))),
  MANY(
      "many",
      "five classes, 1,000 traces of 2,000 frames",
      new MixedScene(five().withSize(1000, 2000))),
  FIFTH("signal-5", "five classes, signal / 5", new MixedScene(five().withSignal(1 / 5.0))),
  TENTH("signal-10", "five classes, signal / 10", new MixedScene(five().withSignal(1 / 10.0))),
  TWENTIETH("signal-20", "five classes, signal / 20", new MixedScene(five().withSignal(1 / 20.0))),
  EMCCD("emccd", "five classes, EM-CCD camera", new MixedScene(five().withCamera(Camera.emccd()))),
  THIRTY("few-30", "five equal classes, 30 traces of 5,000 frames", kinds().withSize(30, 5000)),
  SIXTY("few-60", "five equal classes, 60 traces of 5,000 frames", kinds().withSize(60, 5000)),
  THOUSAND_FRAMES(
      "short-1000", "five equal classes, 200 traces of 1,000 frames", kinds().withSize(200, 1000)),
  MANY_SHORT(
      "many-1000",
      "five equal classes, 1,000 traces of 1,000 frames",
      kinds().withSize(1000, 1000)),
  UNEQUAL(
      "unequal",
      "four classes, one of 5 %",
      StudyScene.of(EXPONENTIAL, POWER_LAW, FLICKER, BLEACHING).withShares(5.0, 30.0, 30.0, 35.0)),
  UNEQUAL_DARK(
      "unequal-dark",
      "three classes, flashes 5 %",
      StudyScene.of(MOSTLY_DARK, POWER_LAW, EXPONENTIAL).withShares(5.0, 45.0, 50.0)),
  WIDE(
      "wide",
      "both telegraphs of wide dwells, flicker",
      StudyScene.of(WIDE_EXPONENTIAL, WIDE_POWER_LAW, FLICKER)),
  GREY_STATES(
      "grey", "grey states and both telegraphs", StudyScene.of(GREY, EXPONENTIAL, POWER_LAW)),
  RECOMBINATION(
      "centres",
      "recombination centres, flicker, both telegraphs",
      StudyScene.of(CENTRES, FLICKER, EXPONENTIAL, POWER_LAW)),
  DIM_THREE(
      "dim-three",
      "both telegraphs and flicker, signal / 10",
      StudyScene.of(EXPONENTIAL, POWER_LAW, FLICKER).withSignal(0.1)),
  LAMP("lamp", "five equal classes, lamp noise of 5 %", kinds().withLamp(0.05)),
  SIX(
      "six",
      "six classes, 300 traces of 4,000 frames",
      StudyScene.of(EXPONENTIAL, POWER_LAW, GREY, FLICKER, BLINKING_BLEACHING, MOSTLY_DARK)
          .withSize(300, 4000)),
  ONLY_WIDE("only-wide", "exponential of wide dwells alone", StudyScene.of(WIDE_EXPONENTIAL)),
  ONLY_WIDE_POWER_LAW(
      "only-wide-power-law", "power law of wide exponents alone", StudyScene.of(WIDE_POWER_LAW)),
  ONLY_GREY("only-grey", "grey states alone", StudyScene.of(GREY)),
  ONLY_CENTRES("only-centres", "recombination centres alone", StudyScene.of(CENTRES)),
  ONLY_LAMP(
      "only-lamp",
      "exponential telegraph alone, lamp noise of 5 %",
      StudyScene.of(EXPONENTIAL).withLamp(0.05)),
  ONLY_DIM("only-dim", "power law alone, signal / 10", StudyScene.of(POWER_LAW).withSignal(0.1)),
  ONLY_SHORT(
      "only-short",
      "power law alone, 200 traces of 1,000 frames",
      StudyScene.of(POWER_LAW).withSize(200, 1000)),
  ONLY_FEW(
      "only-few",
      "exponential telegraph alone, 30 traces of 5,000 frames",
      StudyScene.of(EXPONENTIAL).withSize(30, 5000)),
  ONLY_MANY(
      "only-many",
      "power law alone, 1,000 traces of 2,000 frames",
      StudyScene.of(POWER_LAW).withSize(1000, 2000)),
  TWO_BRIGHTNESSES(
      "two-brightnesses",
      "power law alone, half of the dots at 0.08 of the brightness",
      StudyScene.of(POWER_LAW).withGroups(1.0, 0.08)),
  TWO_BRIGHTNESSES_PAIR(
      "two-brightnesses-pair",
      "both telegraphs, half of each at 0.08 of the brightness",
      StudyScene.of(EXPONENTIAL, POWER_LAW).withGroups(1.0, 0.08)),
  OTHER_LAWS(
      "other-laws",
      "1 to 5 laws of another simulator, for choosing",
      new OtherScene(OtherLaw.of(true))),
  OTHER_LAWS_HELD_OUT(
      "other-laws-held-out",
      "1 to 5 further laws of another simulator",
      new OtherScene(OtherLaw.of(false))),
  UNSEEN_LAWS(
      "unseen-laws",
      "1 to 5 of eight laws, looked at but not chosen on",
      new OtherScene(List.of(UnseenLaw.values()))),
  LAST_LAWS(
      "last-laws",
      "1 to 5 of six laws that were written last",
      new OtherScene(List.of(LastLaw.values()))),
  DRAWN_LAWS(
      "drawn-laws", "1 to 5 of 400 laws that were drawn", new OtherScene(DrawnLaw.first(400))),
  HELD_OUT_LAWS(
      "held-out-laws",
      "1 to 5 of ten laws that were written by another hand",
      new OtherScene(List.of(HeldOutLaw.values()))),
  ANYTHING("anything", "1 to 6 kinds, all else drawn too", new RandomScene());

  private final String key;
  private final String title;
  private final StudySet set;

  ClusterScenario(String key, String title, StudySet set) {
    this.key = key;
    this.title = title;
    this.set = set;
  }

  private static TraceScene five() {
    return TraceScene.of(SampleSet.FIVE_CLASSES);
  }

  private static StudySet mixed(SampleSet set) {
    return new MixedScene(TraceScene.of(set));
  }

  private static StudyScene kinds() {
    return StudyScene.of(EXPONENTIAL, POWER_LAW, FLICKER, BLEACHING, BRIGHTENING);
  }

  @Override
  public String key() {
    return key;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** What is simulated. */
  StudySet set() {
    return set;
  }

  /** True number of classes of the set of a seed. */
  public int classes(long seed) {
    return set.classes(seed);
  }
}
