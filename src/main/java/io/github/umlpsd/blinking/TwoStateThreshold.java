package io.github.umlpsd.blinking;

import java.util.Locale;
import org.apache.commons.math3.special.Erf;

/**
 * Threshold between the OFF and the ON state of a trace, from its intensity histogram.
 *
 * <p>Two Gaussians are fitted to the histogram by expectation maximisation from Otsu's split. The
 * trace has two states if the Bayesian information criterion prefers two Gaussians to one, Ashman's
 * D reaches the wanted separation, and either state holds at least 0.5 % of the frames and 3
 * frames. Otherwise it has one state, and no threshold.
 *
 * @param value frames above it are ON; counts per frame
 * @param offLevel mean of the OFF state, counts per frame
 * @param offSigma standard deviation of the OFF state
 * @param onLevel mean of the ON state, counts per frame
 * @param onSigma standard deviation of the ON state
 * @param separation Ashman's D
 * @param misjudgedFraction share of the frames that fall on the wrong side by noise, from the two
 *     Gaussians
 */
public record TwoStateThreshold(
    double value,
    double offLevel,
    double offSigma,
    double onLevel,
    double onSigma,
    double separation,
    double misjudgedFraction) {

  private static final double MINIMUM_SHARE = 0.005;
  private static final double MINIMUM_FRAMES = 3;

  /**
   * Looks for two states.
   *
   * @param trace counts per frame, all finite
   */
  public static Finding<TwoStateThreshold> of(double[] trace, BlinkingParameters parameters) {
    if (isConstant(trace)) {
      return Finding.none("One state: the trace is constant.");
    }
    GaussianPair pair = GaussianPair.of(IntensityHistogram.of(trace));
    if (pair.bicGain() <= 0) {
      return Finding.none("One state: one Gaussian describes the intensities as well as two.");
    }
    if (pair.separation() < parameters.minimumSeparation()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "One state: the intensities form no two separate peaks (separation %.2f of %.2f).",
              pair.separation(),
              parameters.minimumSeparation()));
    }
    double smaller = Math.min(pair.low().share(), pair.high().share());
    if (smaller < MINIMUM_SHARE || smaller * trace.length < MINIMUM_FRAMES - 0.5) {
      return Finding.none(
          String.format(
              Locale.ROOT, "One state: a second one holds only %.2g of the frames.", smaller));
    }
    return threshold(pair, parameters);
  }

  private static Finding<TwoStateThreshold> threshold(
      GaussianPair pair, BlinkingParameters parameters) {
    GaussianPair.State off = pair.low();
    GaussianPair.State on = pair.high();
    double sigmas =
        parameters.threshold() == ThresholdRule.K_SIGMA
            ? parameters.sigmas()
            : (on.mean() - off.mean()) / (off.sigma() + on.sigma());
    double value = off.mean() + sigmas * off.sigma();
    if (value >= on.mean()) {
      return Finding.none(
          String.format(
              Locale.ROOT,
              "A threshold %.1f standard deviations above OFF is above the ON level.",
              sigmas));
    }
    double misjudged =
        off.share() * tail(sigmas) + on.share() * tail((on.mean() - value) / on.sigma());
    return Finding.of(
        new TwoStateThreshold(
            value, off.mean(), off.sigma(), on.mean(), on.sigma(), pair.separation(), misjudged));
  }

  /** Share of the frames above the threshold. */
  public double onFraction(double[] trace) {
    int on = 0;
    for (double x : trace) {
      on += x > value ? 1 : 0;
    }
    return on / (double) trace.length;
  }

  private static double tail(double sigmas) {
    return 0.5 * Erf.erfc(sigmas / Math.sqrt(2));
  }

  private static boolean isConstant(double[] trace) {
    for (double x : trace) {
      if (x != trace[0]) {
        return false;
      }
    }
    return true;
  }
}
