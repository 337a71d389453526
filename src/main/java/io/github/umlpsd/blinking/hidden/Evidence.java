package io.github.umlpsd.blinking.hidden;

/**
 * What speaks for and against two states.
 *
 * @param shortestDwell mean dwell of the state that lasts less long, frames
 * @param switches expected number of switches
 * @param gainOverOneState Bayesian information criterion of one state with white noise less that of
 *     two states
 * @param gainOverPrediction the same against a linear prediction
 * @param separation difference of the levels over the root mean square of the noise
 */
record Evidence(
    double shortestDwell,
    double switches,
    double gainOverOneState,
    double gainOverPrediction,
    double separation) {
  /** Two exit rates come to the numbers that describe the levels. */
  private static final int RATES = 2;

  static Evidence of(Symbols symbols, Emission emission, ChainFit fit, Prediction prediction) {
    Chain chain = fit.chain();
    double logFrames = Math.log(symbols.length());
    double two = 2 * fit.logLikelihood() - (2 * emission.parameters() + RATES) * logFrames;
    Level level = emission.level(symbols, symbols.counts(), symbols.resolution() / 4);
    double one = -emission.parameters() * logFrames;
    for (int s = 0; s < symbols.size(); s++) {
      if (symbols.counts()[s] > 0) {
        one += 2 * symbols.counts()[s] * emission.logDensity(level, symbols.values()[s]);
      }
    }
    double predicted =
        2 * prediction.logLikelihood(symbols, emission, chain)
            - (prediction.parameters() + emission.parameters()) * logFrames;
    return new Evidence(
        1 / Math.max(chain.onExit(), chain.offExit()),
        fit.recursion().switches(),
        two - one,
        two - predicted,
        chain.separation());
  }

  /** Whether neighbouring frames are correlated by more than so many standard deviations. */
  static boolean isCorrelated(Symbols symbols, double sigmas) {
    int n = symbols.length();
    double mean = 0;
    for (int s = 0; s < symbols.size(); s++) {
      mean += symbols.counts()[s] * symbols.values()[s] / n;
    }
    double products = 0;
    double squares = 0;
    double before = 0;
    double earlier = 0;
    for (int t = 0; t < n; t++) {
      double now = symbols.at(t) - mean;
      // Two lags, because a single one has more noise than what lasts.
      products += now * (before + earlier);
      squares += now * now;
      earlier = before;
      before = now;
    }
    return products > sigmas * Math.sqrt(2.0 / n) * squares;
  }
}
