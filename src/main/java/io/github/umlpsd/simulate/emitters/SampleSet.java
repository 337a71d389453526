package io.github.umlpsd.simulate.emitters;

import static io.github.umlpsd.simulate.emitters.BlinkingClass.BLEACHING;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.BLINKING_BLEACHING;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.BLINKING_BRIGHTENING;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.BRIGHTENING;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.FLICKER;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.GREY_STATES;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.TELEGRAPH_EXPONENTIAL;
import static io.github.umlpsd.simulate.emitters.BlinkingClass.TELEGRAPH_POWER_LAW;

import io.github.umlpsd.job.Keyed;
import java.util.List;

/** Mixtures of blinking classes. */
public enum SampleSet implements Keyed {
  /** Both telegraphs, bleaching, brightening and flicker, in unequal numbers. */
  FIVE_CLASSES(
      "five-classes",
      weights(25, 25, 20, 10, 20),
      TELEGRAPH_EXPONENTIAL,
      TELEGRAPH_POWER_LAW,
      BLEACHING,
      BRIGHTENING,
      FLICKER),
  /** The same in equal numbers. */
  EQUAL_CLASSES(
      "equal-classes",
      weights(1, 1, 1, 1, 1),
      TELEGRAPH_EXPONENTIAL,
      TELEGRAPH_POWER_LAW,
      BLEACHING,
      BRIGHTENING,
      FLICKER),
  /**
   * Photobleaching-like, two-state and photo-brightening-like, as in Mukherjee et al., Nat. Commun.
   * 2026, doi 10.1038/s41467-026-68939-7.
   */
  PAPER_THREE(
      "paper-three",
      weights(3, 4, 3),
      BLINKING_BLEACHING,
      TELEGRAPH_EXPONENTIAL,
      BLINKING_BRIGHTENING),
  /** Two-state blinking that differs in nothing but the law of its dwell times. */
  TELEGRAPH_PAIR("telegraph-pair", weights(1, 1), TELEGRAPH_EXPONENTIAL, TELEGRAPH_POWER_LAW),
  FLICKER_TELEGRAPHS(
      "flicker-telegraphs", weights(1, 1, 1), FLICKER, TELEGRAPH_EXPONENTIAL, TELEGRAPH_POWER_LAW),
  ENVELOPES("envelopes", weights(1, 1, 1), BLEACHING, BRIGHTENING, FLICKER),
  ONLY_TELEGRAPH_EXPONENTIAL(TELEGRAPH_EXPONENTIAL),
  ONLY_TELEGRAPH_POWER_LAW(TELEGRAPH_POWER_LAW),
  ONLY_BLEACHING(BLEACHING),
  ONLY_BRIGHTENING(BRIGHTENING),
  ONLY_FLICKER(FLICKER),
  ONLY_GREY_STATES(GREY_STATES);

  private final String key;
  private final double[] weights;
  private final List<BlinkingClass> classes;

  SampleSet(String key, double[] weights, BlinkingClass... classes) {
    this.key = key;
    this.weights = weights;
    this.classes = List.of(classes);
  }

  SampleSet(BlinkingClass only) {
    this(only.key(), weights(1), only);
  }

  private static double[] weights(double... weights) {
    return weights;
  }

  @Override
  public String key() {
    return key;
  }

  /** The classes of the mixture; a class' number in the truth is its place here, from 0. */
  public List<BlinkingClass> classes() {
    return classes;
  }

  /**
   * Deals out the classes to {@code count} emitters, in random order.
   *
   * @return number of the class of each emitter, from 0
   */
  public int[] deal(int count, RandomStream random) {
    double total = 0;
    for (double weight : weights) {
      total += weight;
    }
    int[] order = random.permutation(count);
    int[] dealt = new int[count];
    double below = 0;
    int next = 0;
    for (int c = 0; c < weights.length; c++) {
      below += weights[c];
      for (int end = (int) Math.round(count * below / total); next < end; next++) {
        dealt[order[next]] = c;
      }
    }
    return dealt;
  }
}
