package io.github.umlpsd.blinking.dwells;

import io.github.umlpsd.job.Finding;
import java.util.Optional;

/**
 * What frames lose of fast switching, and how it is made up for.
 *
 * <p>Of an emitter whose dwells are exponential and that is looked at once a frame, the states of
 * the frames are a Markov chain. With k the sum of both rates per frame, the probabilities to leave
 * either state add up to q = 1 - exp(-k), so k = -ln(1 - q), and the rate of leaving a state is k
 * times the share of the other one. But a frame is lit all the time and counts for the state that
 * held longer, so that a little less is seen: q = (1 - exp(-k)) (1 + 2 k)^-e. For frames without
 * noise e is 0.07 whatever the share of the ON state, by simulation up to k = 2.
 *
 * <p>From k = {@value #FASTEST} on, where the dwells of both states last for 4/3 frames, q hardly
 * grows with k, and nothing is told.
 *
 * @param exponent e
 */
public record FrameLoss(double exponent) {
  /** Why there are no times. */
  public static final String TOO_FAST =
      "The states follow one another too fast for the frames: their times cannot be told.";

  private static final double FASTEST = 1.5;
  private static final int HALVINGS = 50;

  /** Part of the logarithm of what is made up for that counts as a relative error. */
  private static final double DOUBT = 0.25;

  /**
   * A number of switches that was made up for.
   *
   * @param factor true over seen ones
   * @param stretch relative change of the true ones over that of the seen ones
   */
  record Mended(double factor, double stretch) {

    /** Relative standard error that making up for the loss brings with it. */
    double doubt() {
      return DOUBT * Math.log(factor);
    }
  }

  /**
   * Makes up for the loss; nothing if switches are too fast.
   *
   * @param leaves probability that a state is seen to be left in the next frame
   * @param share of the time that is spent in the other state
   */
  Optional<Mended> mend(double leaves, double share) {
    double seen = leaves / share;
    if (seen == 0) {
      return Optional.of(new Mended(1, 1));
    }
    if (!(seen < seen(FASTEST))) {
      return Optional.empty();
    }
    double low = 0;
    double high = FASTEST;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (seen(middle) < seen) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double slope = high / Math.expm1(high) - 2 * exponent * high / (1 + 2 * high);
    return Optional.of(new Mended(Math.max(1, high / seen), 1 / slope));
  }

  /** Sum of both probabilities to be seen in another state in the next frame. */
  private double seen(double rate) {
    return -Math.expm1(-rate) * Math.pow(1 + 2 * rate, -exponent);
  }

  /**
   * The time of a law: that of an exponential one without what frames lose, that of a truncated
   * power law as it was fitted.
   *
   * @param law fitted to the dwells that were seen
   * @param otherShare of the time that is not spent in its state
   */
  Finding<MeasuredRate> time(LawFit law, double otherShare, double frameIntervalSeconds) {
    if (law.timeSeconds().isEmpty()) {
      return Finding.none("A power law has no time.");
    }
    double fitted = law.timeSeconds().getAsDouble();
    double error = law.timeError().orElse(Double.NaN);
    if (law.law() != DwellLaw.EXPONENTIAL) {
      return Finding.of(MeasuredRate.logNormal(fitted, error, 0));
    }
    double frames = fitted / frameIntervalSeconds;
    double leaves = -Math.expm1(-1 / frames);
    return mend(leaves, otherShare)
        .map(
            mended -> {
              double value = frameIntervalSeconds / (leaves * mended.factor);
              // d ln(leaves) / d ln(fitted)
              double passed = 1 / (frames * Math.expm1(1 / frames));
              double chance = value * mended.stretch * passed * error / fitted;
              return Finding.of(MeasuredRate.logNormal(value, chance, mended.doubt()));
            })
        .orElse(Finding.none(TOO_FAST));
  }
}
