package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.StateCourse;
import io.github.umlpsd.blinking.dwells.StateDoubt;
import io.github.umlpsd.blinking.hidden.Emission;
import io.github.umlpsd.blinking.hidden.HiddenStates;
import io.github.umlpsd.blinking.hidden.Symbols;
import io.github.umlpsd.job.Finding;
import java.util.Arrays;
import java.util.Optional;

/**
 * When a trace was ON and when OFF.
 *
 * <p>The rule: the threshold from the histogram tells it, if there is one and noise alone makes at
 * most 2 % of the switches across it. Otherwise a hidden Markov model is asked, which knows that a
 * state lasts; it works on the trace at unit noise, or on photon counts as they are. Where it finds
 * no states either, the threshold stays if there is one.
 *
 * @param model what tells the states
 * @param course state of every frame
 * @param onFraction share of the frames that were ON; the expected one of a hidden model
 * @param switches number of switches; the expected one of a hidden model
 * @param doubt how much less is known of the rates than if all states were known
 * @param offLevel mean intensity of the OFF frames next to no switch, counts per frame
 * @param onLevel mean intensity of the ON frames next to no switch, counts per frame
 */
public record TwoStates(
    StateModel model,
    StateCourse course,
    double onFraction,
    double switches,
    StateDoubt doubt,
    double offLevel,
    double onLevel) {
  /** Share of the switches across a threshold that noise may make. */
  private static final double MOST_FALSE_SWITCHES = 0.02;

  /** Share of the frames of a state that may have the highest or the lowest intensity. */
  private static final double MOST_CUT_OFF = 0.5;

  /** Frames by which a change point and the switch that is the same may lie apart. */
  private static final int SWITCHING = 2;

  /** Counts a frame up to which a Poisson model is asked; beyond it, normal noise is as good. */
  private static final double MOST_COUNTS = 30;

  /** Bounds of variance over mean within which counts may be Poisson counts. */
  private static final double LEAST_DISPERSION = 0.5;

  private static final double MOST_DISPERSION = 2.5;

  /**
   * The states of a trace.
   *
   * @param trace counts per frame, finite, at least 32 frames, not constant
   * @param stabilized the same at unit noise
   * @param counts whether and how its intensities are counts
   * @param threshold from its histogram
   */
  static Finding<TwoStates> of(
      double[] trace,
      double[] stabilized,
      CountSteps counts,
      Finding<TwoStateThreshold> threshold) {
    Optional<TwoStates> byThreshold = threshold.value().map(t -> ofThreshold(trace, t));
    if (byThreshold.isPresent()
        && threshold.value().get().falseSwitches(trace.length)
            <= MOST_FALSE_SWITCHES * byThreshold.get().switches) {
      return Finding.of(byThreshold.get());
    }
    Finding<TwoStates> hidden = hidden(trace, stabilized, counts);
    if (hidden.value().isPresent() || byThreshold.isEmpty()) {
      return hidden;
    }
    return Finding.of(byThreshold.get());
  }

  /**
   * The states of an emitter while it lived: what follows bleaching is no OFF time, and the last ON
   * time was ended by it and not by a switch.
   *
   * @param bleached frame in which it bleached, as the change points tell it, from 1 on
   */
  TwoStates until(int bleached) {
    int frames = course.frames();
    int dark = course.stayAt(Math.min(bleached + SWITCHING, frames - 1));
    boolean began = !course.isOn(dark) && course.starts()[dark] >= bleached - SWITCHING;
    int end = Math.max(1, began ? course.starts()[dark] : bleached);
    StateCourse lived = course.until(end);
    double on = onFraction * frames - course.onFrames(end, frames);
    return new TwoStates(
        model,
        lived,
        Math.max(0, Math.min(1, on / end)),
        Math.max(0, switches - (course.switches() - lived.switches())),
        doubt,
        offLevel,
        onLevel);
  }

  private static TwoStates ofThreshold(double[] trace, TwoStateThreshold threshold) {
    StateCourse course = StateCourse.above(trace, threshold.value());
    return new TwoStates(
        StateModel.THRESHOLD,
        course,
        threshold.onFraction(trace),
        course.switches(),
        StateDoubt.NONE,
        threshold.offLevel(),
        threshold.onLevel());
  }

  private static Finding<TwoStates> hidden(double[] trace, double[] stabilized, CountSteps counts) {
    if (isPoisson(trace, counts)) {
      return HiddenStates.of(Symbols.ofCounts(trace, counts.step()), Emission.POISSON)
          .then(h -> Finding.of(ofHidden(trace, h, StateModel.HIDDEN_POISSON)));
    }
    if (counts.tooFewForGaussians()) {
      return Finding.none("No states: the intensities take too few different values.");
    }
    IntensityRange range = IntensityRange.of(stabilized);
    if (!(range.high() > range.low())) {
      return Finding.none("One state: the trace is constant but for single frames.");
    }
    Symbols symbols = Symbols.ofIntensities(stabilized, range.low(), range.high());
    return HiddenStates.of(symbols, Emission.GAUSSIAN)
        .then(
            h ->
                isCutOff(trace, h.on())
                    ? Finding.none(
                        "No states: a second one would be all frames that are cut off at the"
                            + " brightest or the dimmest intensity.")
                    : Finding.of(ofHidden(trace, h, StateModel.HIDDEN_GAUSSIAN)));
  }

  /**
   * Whether most frames of a state have exactly the highest or lowest intensity of the trace, as
   * where a camera saturates or light below zero was cut off: then the limit makes the state.
   */
  private static boolean isCutOff(double[] trace, boolean[] on) {
    double highest = Arrays.stream(trace).max().orElseThrow();
    double lowest = Arrays.stream(trace).min().orElseThrow();
    int[] frames = new int[2];
    int[] atLimit = new int[2];
    for (int t = 0; t < trace.length; t++) {
      int state = on[t] ? 1 : 0;
      frames[state]++;
      atLimit[state] += trace[t] == (on[t] ? highest : lowest) ? 1 : 0;
    }
    return atLimit[0] > MOST_CUT_OFF * frames[0] || atLimit[1] > MOST_CUT_OFF * frames[1];
  }

  /** Whether a trace is of photon counts: whole ones, whose variance is about their mean. */
  private static boolean isPoisson(double[] trace, CountSteps counts) {
    if (!counts.areCounts() || counts.mean() > MOST_COUNTS * counts.step()) {
      return false;
    }
    double squares = 0;
    for (int t = 1; t < trace.length; t++) {
      squares += (trace[t] - trace[t - 1]) * (trace[t] - trace[t - 1]) / 2;
    }
    double dispersion = squares / (trace.length - 1) / (counts.mean() * counts.step());
    return dispersion < MOST_DISPERSION
        && (dispersion > LEAST_DISPERSION || counts.tooFewForGaussians());
  }

  private static TwoStates ofHidden(double[] trace, HiddenStates hidden, StateModel model) {
    StateCourse course = StateCourse.of(hidden.on());
    return new TwoStates(
        model,
        course,
        hidden.onFraction(),
        hidden.switches(),
        hidden.doubt(),
        level(trace, hidden.on(), false),
        level(trace, hidden.on(), true));
  }

  /** Mean of the frames of a state whose neighbours are of that state; of all if there is none. */
  private static double level(double[] trace, boolean[] on, boolean state) {
    double sum = 0;
    double inside = 0;
    int frames = 0;
    int steady = 0;
    for (int t = 0; t < trace.length; t++) {
      if (on[t] != state) {
        continue;
      }
      sum += trace[t];
      frames++;
      if (t > 0 && on[t - 1] == state && t + 1 < on.length && on[t + 1] == state) {
        inside += trace[t];
        steady++;
      }
    }
    return steady > 0 ? inside / steady : sum / Math.max(1, frames);
  }
}
