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
 * process. Dwells that follow a power law with an exponent below 2 have no mean: what is told grows
 * with the record.
 *
 * @param on mean ON time, s
 * @param off mean OFF time, s
 * @param rate switches per s
 * @param onSeconds time that was spent ON, s
 * @param offSeconds time that was spent OFF, s
 * @param switches number of switches, half of them from ON to OFF
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

  /**
   * From the dwell times and, for a hidden model, expected numbers.
   *
   * @param onFraction share of the record that was ON
   * @param switches number of switches
   * @param seconds length of the record, s
   */
  public static Finding<StateTimes> of(
      DwellTimes dwells, double onFraction, double switches, double seconds) {
    if (switches < 2) {
      return Finding.none("The trace switches only once, so its states have no mean times.");
    }
    double onSeconds = onFraction * seconds;
    double offSeconds = seconds - onSeconds;
    double onVariation = variation(dwells.on());
    double offVariation = variation(dwells.off());
    double exits = switches / 2;
    MeasuredRate on = mean(onSeconds, exits, onVariation);
    MeasuredRate off = mean(offSeconds, exits, offVariation);
    double cycle =
        Math.hypot(onVariation * onSeconds, offVariation * offSeconds) / seconds / Math.sqrt(exits);
    double rate = switches / seconds;
    return Finding.of(
        new StateTimes(
            on,
            off,
            MeasuredRate.logNormal(rate, rate * cycle, QUANTILE),
            onSeconds,
            offSeconds,
            switches));
  }

  private static double variation(Dwells dwells) {
    double[] frames = Arrays.stream(dwells.completeFrames()).asDoubleStream().toArray();
    double seen = frames.length < 2 ? 1 : Moments.sampleSd(frames) / Moments.mean(frames);
    return (frames.length * seen + PRIOR_DWELLS) / (frames.length + PRIOR_DWELLS);
  }

  private static MeasuredRate mean(double seconds, double exits, double variation) {
    double value = seconds / exits;
    double freedom = 2 * exits / (variation * variation);
    // The record ends within a dwell, which makes the interval a little wider.
    double low = value * freedom / Distributions.chiSquareQuantile(freedom + 2, 0.975);
    double high = value * freedom / Distributions.chiSquareQuantile(freedom, 0.025);
    return new MeasuredRate(value, value * variation / Math.sqrt(exits), low, high);
  }
}
