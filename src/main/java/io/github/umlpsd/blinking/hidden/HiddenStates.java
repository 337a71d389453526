package io.github.umlpsd.blinking.hidden;

import io.github.umlpsd.blinking.dwells.StateDoubt;
import io.github.umlpsd.job.Finding;
import java.util.Locale;

/**
 * The two states of a trace as a hidden Markov model sees them: each frame is ON or OFF with a
 * probability that depends on the one before, and its intensity scatters around the level of its
 * state (Rabiner 1989, Proc. IEEE 77, 257). It finds states where noise hides them in the
 * histogram.
 *
 * <p>Noise, flicker and drifts can be split in two as well. So states are believed only if
 *
 * <ul>
 *   <li>neighbouring frames are correlated at all,
 *   <li>both states last {@value #SHORTEST_DWELL} frames on average, and at least {@value
 *       #FEWEST_SWITCHES} switches are expected,
 *   <li>levels with normal noise are {@value #LEAST_SEPARATION} standard deviations apart,
 *   <li>the Bayesian information criterion prefers them to one state, and by {@value #MARGIN}
 *       ln(frames), of counts {@value #MARGIN_OF_COUNTS}, to a linear prediction of each frame from
 *       those before, which knows flicker, drifts and coloured or skewed noise ({@link
 *       Prediction}).
 * </ul>
 *
 * @param emission how intensities scatter around the levels
 * @param onFraction expected share of the frames that were ON
 * @param switches expected number of switches
 * @param doubt how much less is known of the rates than if the states were known
 * @param on for each frame whether it was rather ON than OFF
 */
public record HiddenStates(
    Emission emission, double onFraction, double switches, StateDoubt doubt, boolean[] on) {
  static final double SHORTEST_DWELL = 3;
  static final double FEWEST_SWITCHES = 4;
  static final double LEAST_SEPARATION = 1.3;
  static final double MARGIN = 6;
  static final double MARGIN_OF_COUNTS = 8;

  /** Standard deviations of white noise above which neighbouring frames are correlated. */
  private static final double CORRELATED = 3;

  /** Frames in the wrong state a switch that may be expected where states count as known. */
  private static final double FEW = 0.2;

  /** Loss against the prediction per frame, after the first steps, that no more steps make up. */
  private static final double HOPELESS = 0.1;

  private static final String NO_BETTER =
      "One state: flicker, a drift or noise with a memory describes the trace as well as two.";

  /** Looks for two states in a trace of at least 32 frames that is not constant. */
  public static Finding<HiddenStates> of(Symbols symbols, Emission emission) {
    if (!Evidence.isCorrelated(symbols, CORRELATED)) {
      return Finding.none("One state: neighbouring frames are not correlated.");
    }
    Prediction prediction = Prediction.of(symbols.trace());
    ChainFit fit = new ChainFit(symbols, emission);
    double predicted = prediction.logLikelihood(symbols, emission, fit.chain());
    if (2 * (fit.logLikelihood() - predicted) < -HOPELESS * symbols.length()) {
      return Finding.none(NO_BETTER);
    }
    fit.finish();
    Evidence evidence = Evidence.of(symbols, emission, fit, prediction);
    String doubt = doubt(evidence, emission, symbols.length());
    if (!doubt.isEmpty()) {
      return Finding.none(doubt);
    }
    ForwardBackward recursion = fit.recursion();
    double[] posterior = recursion.posterior();
    boolean[] on = new boolean[posterior.length];
    double doubtful = 0;
    for (int t = 0; t < on.length; t++) {
      on[t] = posterior[t] > 0.5;
      doubtful += Math.min(posterior[t], 1 - posterior[t]);
    }
    double switches = recursion.switches();
    return Finding.of(
        new HiddenStates(
            emission,
            recursion.onFrames() / on.length,
            switches,
            doubtful < FEW * switches
                ? StateDoubt.NONE
                : RateErrors.of(fit.chain(), emission, switches / 2, recursion::logLikelihood),
            on));
  }

  private static String doubt(Evidence evidence, Emission emission, int frames) {
    if (evidence.shortestDwell() < SHORTEST_DWELL) {
      return String.format(
          Locale.ROOT,
          "One state: a second one would last for only %.1f frames.",
          evidence.shortestDwell());
    }
    if (evidence.switches() < FEWEST_SWITCHES) {
      return "One state: a second one would be seen only once.";
    }
    if (emission == Emission.GAUSSIAN && evidence.separation() < LEAST_SEPARATION) {
      return "One state: a second one would be less bright or dim than noise.";
    }
    if (evidence.gainOverOneState() <= 0) {
      return "One state: it describes the trace as well as two.";
    }
    double margin = emission == Emission.POISSON ? MARGIN_OF_COUNTS : MARGIN;
    return evidence.gainOverPrediction() <= margin * Math.log(frames) ? NO_BETTER : "";
  }
}
