package io.github.umlpsd.blinking;

import io.github.umlpsd.blinking.dwells.DwellForecast;
import java.util.Arrays;
import java.util.List;

/**
 * What all traces of a movie tell of a dark end of one of them: by what law dark periods last. A
 * single trace has too few to tell it, and the law decides whether a long one is bleaching.
 *
 * <p>Nothing else is shared: the rate or the exponent of each trace is its own, so that slow and
 * fast emitters may be side by side.
 *
 * @param exponentialShare share of the traces whose dark periods are exponential, between 0 and 1;
 *     the others follow a power law
 * @param stepsBleach whether a trace that was never dark before its end bleached there, and is not
 *     one of the power-law blinkers that are first seen dark at their end
 */
record BleachingOdds(double exponentialShare, boolean stepsBleach) {
  /** Of a trace of which nothing but itself is known. */
  static final BleachingOdds ALONE = new BleachingOdds(0.5, true);

  /** Share of power-law blinkers that are dark first, and long, at their end. */
  private static final double FIRST_DARK_AT_END = 0.1;

  /** Such blinkers may be so large a part of the traces that are called bleached. */
  private static final double MOST_BLINKERS = 0.5;

  private static final int ROUNDS = 200;

  /**
   * By expectation maximisation; one trace of either law is added, so that neither is excluded.
   *
   * @param traces dark periods of each
   */
  static BleachingOdds of(List<DarkPeriods> traces, double minimumDarkFraction) {
    double[] tell =
        traces.stream()
            .map(DarkPeriods::earlier)
            .filter(earlier -> earlier.length > 1)
            .mapToDouble(DwellForecast::logOdds)
            .toArray();
    double share = ALONE.exponentialShare;
    for (int round = 0; round < ROUNDS; round++) {
      share = (1 + exponential(tell, share)) / (tell.length + 2);
    }
    double powerLaw = tell.length - exponential(tell, share);
    long steps =
        traces.stream()
            .filter(t -> t.earlier().length == 0 && t.endDark(minimumDarkFraction))
            .count();
    return new BleachingOdds(share, FIRST_DARK_AT_END * powerLaw <= MOST_BLINKERS * steps);
  }

  private static double exponential(double[] logOdds, double share) {
    return Arrays.stream(logOdds).map(odds -> DwellForecast.share(odds, share)).sum();
  }
}
