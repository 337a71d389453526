package io.github.umlpsd.blinking.hidden;

import java.util.Arrays;

/**
 * The likeliest chain of a trace, by expectation maximisation from several starts.
 *
 * <p>Noise hides the levels of a dim trace from its histogram, but not from that of its running
 * means: a start splits the means of 1 or 8 frames where the variance between the parts is
 * greatest, or in the middle of their range, which finds a rare state. After a few steps the best
 * start goes on alone. No random numbers are needed.
 */
final class ChainFit {
  private static final int[] SCALES = {1, 8};
  private static final int FIRST_STEPS = 3;
  private static final int MOST_STEPS = 40;
  private static final double TOLERANCE = 0.02;
  private static final double START_DWELL = 20;

  private final Symbols symbols;
  private final Emission emission;
  private final double leastSigma;
  private final ForwardBackward recursion;
  private Chain chain;
  private double logLikelihood = Double.NEGATIVE_INFINITY;

  /** The best of the starts for a trace of at least 32 frames that is not constant. */
  ChainFit(Symbols symbols, Emission emission) {
    this.symbols = symbols;
    this.emission = emission;
    this.leastSigma = leastSigma(symbols);
    this.recursion = new ForwardBackward(symbols, emission, leastSigma);
    Chain best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (int scale : SCALES) {
      for (boolean rare : new boolean[] {false, true}) {
        improve(start(scale, rare), FIRST_STEPS);
        if (best == null || logLikelihood > most) {
          most = logLikelihood;
          best = chain;
        }
      }
    }
    chain = best;
    logLikelihood = most;
  }

  /** Goes on until the likelihood grows no more. */
  void finish() {
    improve(chain, MOST_STEPS);
    if (chain.ordered() != chain) {
      chain = chain.ordered();
      recursion.run(chain);
    }
  }

  Chain chain() {
    return chain;
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /** The recursions of the chain. */
  ForwardBackward recursion() {
    return recursion;
  }

  private void improve(Chain start, int steps) {
    Chain next = start;
    double before = Double.NEGATIVE_INFINITY;
    for (int step = 0; step < steps; step++) {
      chain = next;
      logLikelihood = recursion.run(chain);
      if (logLikelihood - before < TOLERANCE) {
        return;
      }
      before = logLikelihood;
      next = recursion.next();
    }
  }

  private Chain start(int scale, boolean rare) {
    int blocks = symbols.length() / scale;
    double[] means = new double[blocks];
    for (int b = 0; b < blocks; b++) {
      for (int t = b * scale; t < (b + 1) * scale; t++) {
        means[b] += symbols.at(t) / scale;
      }
    }
    double[] sorted = means.clone();
    Arrays.sort(sorted);
    double split =
        rare ? (sorted[0] + sorted[blocks - 1]) / 2 : Split.betweenGreatestVariance(sorted);
    double[] dim = new double[symbols.size()];
    double[] bright = new double[symbols.size()];
    for (int t = 0; t < blocks * scale; t++) {
      (means[t / scale] > split ? bright : dim)[symbols.frames()[t]]++;
    }
    return new Chain(
        emission.level(symbols, dim, leastSigma),
        emission.level(symbols, bright, leastSigma),
        1 / START_DWELL,
        1 / START_DWELL);
  }

  /** A tenth of the noise that differences of neighbouring frames show, at least the resolution. */
  private static double leastSigma(Symbols symbols) {
    double squares = 0;
    for (int t = 1; t < symbols.length(); t++) {
      double d = symbols.at(t) - symbols.at(t - 1);
      squares += d * d / 2;
    }
    double noise = Math.sqrt(squares / (symbols.length() - 1));
    return Math.max(0.1 * noise, symbols.resolution() / Math.sqrt(12));
  }
}
