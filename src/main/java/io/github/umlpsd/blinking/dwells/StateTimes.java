package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import java.util.Arrays;
import java.util.Optional;

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
 * one. So the number of exits is what was seen times what {@link FrameLoss} makes up for, and a
 * quarter of the logarithm of this factor is a further relative error. Where noise hides states,
 * errors are as many times greater as {@link StateDoubt} says.
 *
 * <p>A trace that switched only once has such times too, for the sake of its class; see {@link
 * #alone}.
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
 * @param frameIntervalSeconds duration of a frame, s
 * @param loss how frames lose switches
 * @param doubt relative standard error that making up for it brings with it
 */
public record StateTimes(
    MeasuredRate on,
    MeasuredRate off,
    MeasuredRate rate,
    double onSeconds,
    double offSeconds,
    double switches,
    double frameIntervalSeconds,
    FrameLoss loss,
    double doubt) {
  /** Dwells as which the exponential law counts beside those that were seen. */
  private static final double PRIOR_DWELLS = 10;

  private static final double QUANTILE = 1.96;

  /**
   * From the dwell times and, for a hidden model, expected numbers.
   *
   * @param onFraction share of the record that was ON
   * @param switches number of switches
   * @param seconds length of the record, s
   * @param loss what frames lose of fast switching
   * @param known how much less is known than of states without doubt
   */
  public static Finding<StateTimes> of(
      DwellTimes dwells,
      double onFraction,
      double switches,
      double seconds,
      FrameLoss loss,
      StateDoubt known) {
    if (!(switches > 0)) {
      return Finding.none("The trace does not switch, so its states have no mean times.");
    }
    double onSeconds = onFraction * seconds;
    double offSeconds = seconds - onSeconds;
    double onVariation = variation(dwells.on());
    double offVariation = variation(dwells.off());
    double exits = switches / 2;
    double interval = dwells.on().frameIntervalSeconds();
    Optional<FrameLoss.Mended> mended =
        loss.mend(exits * interval / onSeconds, offSeconds / seconds);
    if (mended.isEmpty()) {
      return Finding.none(FrameLoss.TOO_FAST);
    }
    FrameLoss.Mended missed = mended.get();
    MeasuredRate on = mean(onSeconds, exits, known.on() * onVariation, missed);
    MeasuredRate off = mean(offSeconds, exits, known.off() * offVariation, missed);
    double cycle =
        Math.hypot(onVariation * onSeconds, offVariation * offSeconds) / seconds / Math.sqrt(exits);
    double rate = missed.factor() * switches / seconds;
    return Finding.of(
        new StateTimes(
            on,
            off,
            MeasuredRate.logNormal(
                rate,
                rate * missed.stretch() * known.switching() * cycle,
                Distributions.studentQuantile(exits, 0.975),
                missed.doubt()),
            onSeconds,
            offSeconds,
            missed.factor() * switches,
            interval,
            loss,
            missed.doubt()));
  }

  /**
   * As times of a trace alone: none where it switched only once, since a single time is no mean. In
   * a class it counts all the same, as traces that hardly switch have the longest times.
   */
  public Finding<StateTimes> alone() {
    return switches < 2
        ? Finding.none("The trace switches only once, so its states have no mean times.")
        : Finding.of(this);
  }

  /** Time of a law of ON dwells, s, without what frames lose of them. */
  public Finding<MeasuredRate> ofOnLaw(LawFit law) {
    return loss.time(law, offSeconds / (onSeconds + offSeconds), frameIntervalSeconds);
  }

  /** The same of a law of OFF dwells. */
  public Finding<MeasuredRate> ofOffLaw(LawFit law) {
    return loss.time(law, onSeconds / (onSeconds + offSeconds), frameIntervalSeconds);
  }

  private static double variation(Dwells dwells) {
    double[] frames = Arrays.stream(dwells.completeFrames()).asDoubleStream().toArray();
    double seen = frames.length < 2 ? 1 : Moments.sampleSd(frames) / Moments.mean(frames);
    return (frames.length * seen + PRIOR_DWELLS) / (frames.length + PRIOR_DWELLS);
  }

  private static MeasuredRate mean(
      double seconds, double exits, double variation, FrameLoss.Mended missed) {
    double value = seconds / exits / missed.factor();
    double stretched = missed.stretch() * variation;
    double freedom = 2 * exits / (stretched * stretched);
    double doubt = QUANTILE * missed.doubt();
    // The record ends within a dwell, which makes the interval a little wider.
    double below = Math.log(Distributions.chiSquareQuantile(freedom + 2, 0.975) / freedom);
    double above = Math.log(freedom / Distributions.chiSquareQuantile(freedom, 0.025));
    return new MeasuredRate(
        value,
        value * Math.hypot(stretched / Math.sqrt(exits), missed.doubt()),
        value * Math.exp(-Math.hypot(below, doubt)),
        value * Math.exp(Math.hypot(above, doubt)));
  }
}
