package io.github.umlpsd.blinking;

import io.github.umlpsd.job.Finding;

/**
 * Intensity autocorrelation g2(tau) = &lt;I(t) I(t + tau)&gt; / &lt;I&gt;^2.
 *
 * <p>Every lag is averaged over the pairs of frames it has, up to a quarter of the trace. Lags are
 * averaged in groups that grow with the lag, eight to the octave, like those of a multiple-tau
 * correlator. Lag zero, where shot noise correlates with itself, is left out.
 *
 * @param lagSeconds mean lag of each group, rising, s
 * @param g2 autocorrelation of each group; 1 means uncorrelated
 */
public record Autocorrelation(double[] lagSeconds, double[] g2) {

  /**
   * Correlates a trace with itself.
   *
   * @param trace counts per frame above background, finite, at least one frame
   */
  public static Finding<Autocorrelation> of(double[] trace, double frameIntervalSeconds) {
    return of(LaggedProducts.of(trace), frameIntervalSeconds);
  }

  static Finding<Autocorrelation> of(LaggedProducts products, double frameIntervalSeconds) {
    if (products.longest() < 1) {
      return Finding.none("The trace is too short for an autocorrelation.");
    }
    double mean = products.mean();
    if (!(mean > 0) || mean * mean * products.frames() < products.variance()) {
      return Finding.none("The mean intensity is not above zero, so g2 cannot be normalised.");
    }
    double[] g2 = new double[products.longest() + 1];
    for (int lag = 0; lag < g2.length; lag++) {
      // I I' = (I - m)(I' - m) + m (I - m) + m (I' - m) + m^2
      g2[lag] = 1 + (products.covariance()[lag] / mean + products.ends()[lag]) / mean;
    }
    LagGroups groups = LagGroups.upTo(products.longest());
    double[] lagSeconds = groups.meanLags();
    for (int i = 0; i < lagSeconds.length; i++) {
      lagSeconds[i] *= frameIntervalSeconds;
    }
    return Finding.of(new Autocorrelation(lagSeconds, groups.means(g2)));
  }
}
