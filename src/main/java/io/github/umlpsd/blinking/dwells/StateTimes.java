package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;

/**
 * Mean ON and OFF times and the rate of switching.
 *
 * <p>A mean time is all the time that was spent in the state over the number of times that it was
 * left: the likeliest value for exponential dwells, to which those that the record cuts off count
 * as well. Its standard error is the value times v / sqrt(n) for n exits, with the coefficient of
 * variation v of the complete dwells, drawn towards 1, that of an exponential law, as by {@value
 * #PRIOR_DWELLS} dwells; its interval that of chi-square with 2 n / v^2 degrees of freedom. The
 * rate is the number of switches over the length of the record; its error is that of a renewal
 * process, its interval that of Student's t with n degrees of freedom.
 *
 * <p>Dwells that are too short to be seen are missing, and the two dwells around each are seen as
 * one. So the number of exits is what was seen times exp(d / on + d / off), with the mean times
 * that follow from it and d the longest dwell that is missed: what exponential dwells lose, in
 * first order (Colquhoun and Hawkes, Phil. Trans. R. Soc. B 300, 1, 1982). It is raised by {@value
 * #MOST_MISSED} at most, and half of the logarithm of the factor is a further relative error.
 *
 * <p>Dwells that follow a power law with an exponent below 2 have no mean: what is told grows with
 * the record.
 *
 * @param on mean ON time, s
 * @param off mean OFF time, s
 * @param rate switches per s
 * @param onSeconds time that was spent ON, s
 * @param offSeconds time that was spent OFF, s
 * @param switches number of switches, half of them from ON to OFF, with those that were missed
 */
public record StateTimes(
    MeasuredRate on,
    MeasuredRate off,
    MeasuredRate rate,
    double onSeconds,
    double offSeconds,
    double switches) {
  /** Dwells as which the exponential law counts beside those that were seen. */
  private static final double PRIOR_DWELLS = 10;

  private static final double QUANTILE = 1.96;
  private static final double MOST_MISSED = 1.5;
  private static final int ROUNDS = 50;

  /**
   * From the dwell times and, for a hidden model, expected numbers.
   *
   * @param onFraction share of the record that was ON
   * @param switches number of switches
   * @param seconds length of the record, s
   * @param missedSeconds longest dwell that is typically missed, s
   */
  public static Finding<StateTimes> of(
      DwellTimes dwells, double onFraction, double switches, double seconds, double missedSeconds) {
    if (switches < 2) {
      return Finding.none("The trace switches only once, so its states have no mean times.");
    }
    double onSeconds = onFraction * seconds;
    double offSeconds = seconds - onSeconds;
    double onVariation = variation(dwells.on());
    double offVariation = variation(dwells.off());
    double exits = switches / 2;
    double missed = missed(exits * missedSeconds * (1 / onSeconds + 1 / offSeconds));
    MeasuredRate on = mean(onSeconds, exits, onVariation, missed);
    MeasuredRate off = mean(offSeconds, exits, offVariation, missed);
    double cycle =
        Math.hypot(onVariation * onSeconds, offVariation * offSeconds) / seconds / Math.sqrt(exits);
    double rate = missed * switches / seconds;
    return Finding.of(
        new StateTimes(
            on,
            off,
            MeasuredRate.logNormal(
                rate,
                rate * Math.hypot(cycle, doubt(missed)),
                Distributions.studentQuantile(exits, 0.975)),
            onSeconds,
            offSeconds,
            missed * switches));
  }

  /**
   * True over seen exits.
   *
   * @param seen longest missed dwell over the seen ON time, and the same of OFF
   */
  private static double missed(double seen) {
    double factor = 1;
    for (int i = 0; i < ROUNDS && factor < MOST_MISSED; i++) {
      factor = Math.exp(seen * factor);
    }
    return Math.min(MOST_MISSED, factor);
  }

  private static double doubt(double missed) {
    return Math.log(missed) / 2;
  }

  private static double variation(Dwells dwells) {
    double[] frames = Arrays.stream(dwells.completeFrames()).asDoubleStream().toArray();
    double seen = frames.length < 2 ? 1 : Moments.sampleSd(frames) / Moments.mean(frames);
    return (frames.length * seen + PRIOR_DWELLS) / (frames.length + PRIOR_DWELLS);
  }

  private static MeasuredRate mean(double seconds, double exits, double variation, double missed) {
    double value = seconds / exits / missed;
    double freedom = 2 * exits / (variation * variation);
    double doubt = QUANTILE * doubt(missed);
    // The record ends within a dwell, which makes the interval a little wider.
    double below = Math.log(Distributions.chiSquareQuantile(freedom + 2, 0.975) / freedom);
    double above = Math.log(freedom / Distributions.chiSquareQuantile(freedom, 0.025));
    return new MeasuredRate(
        value,
        value * Math.hypot(variation / Math.sqrt(exits), doubt(missed)),
        value * Math.exp(-Math.hypot(below, doubt)),
        value * Math.exp(Math.hypot(above, doubt)));
  }
}
