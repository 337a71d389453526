package io.github.umlpsd.blinking.hidden;

import java.util.Arrays;

/**
 * Which state each frame was in, given all frames: the forward and backward recursions of a chain
 * (Baum, Petrie, Soules and Weiss 1970, Ann. Math. Stat. 41, 164), and the step of expectation
 * maximisation that follows. Keeps its room between calls. Not safe for several threads.
 */
final class ForwardBackward {
  private static final double SMALL = 1e-200;
  private static final double LEAST_EXIT = 1e-6;
  private static final double MOST_EXIT = 0.9;

  private final Symbols symbols;
  private final Emission emission;
  private final double leastSigma;
  private final double[] filtered;
  private final double[] predicted;
  private final double[] on;
  private final double[] inOff;
  private final double[] inOn;
  private final double[] onWeights;
  private final double[] offWeights;
  private double onToOff;
  private double offToOn;
  private double onFrames;

  ForwardBackward(Symbols symbols, Emission emission, double leastSigma) {
    this.symbols = symbols;
    this.emission = emission;
    this.leastSigma = leastSigma;
    int n = symbols.length();
    this.filtered = new double[n];
    this.predicted = new double[n];
    this.on = new double[n];
    this.inOff = new double[symbols.size()];
    this.inOn = new double[symbols.size()];
    this.onWeights = new double[symbols.size()];
    this.offWeights = new double[symbols.size()];
  }

  /**
   * Runs both recursions.
   *
   * @return ln likelihood of the trace
   */
  double run(Chain chain) {
    double logLikelihood = forward(chain);
    backward(chain);
    return logLikelihood;
  }

  /** ln likelihood of the trace; what the last run found stays. */
  double logLikelihood(Chain chain) {
    return forward(chain);
  }

  /** Probability that each frame was ON, given all frames; of the last run. */
  double[] posterior() {
    return on;
  }

  /** Expected number of switches; of the last run. */
  double switches() {
    return onToOff + offToOn;
  }

  /** Expected number of frames that were ON; of the last run. */
  double onFrames() {
    return onFrames;
  }

  /** The chain that makes what the last run expects likeliest. */
  Chain next() {
    double n = symbols.length();
    return new Chain(
        emission.level(symbols, offWeights, leastSigma),
        emission.level(symbols, onWeights, leastSigma),
        exit(onToOff, onFrames),
        exit(offToOn, n - onFrames));
  }

  private static double exit(double exits, double frames) {
    return Math.max(LEAST_EXIT, Math.min(MOST_EXIT, exits / Math.max(1, frames)));
  }

  private double forward(Chain chain) {
    double sum = densities(chain);
    double stay = 1 - chain.onExit();
    double enter = chain.offExit();
    double product = 1;
    double expected = chain.onShare();
    int[] frames = symbols.frames();
    for (int t = 0; t < frames.length; t++) {
      predicted[t] = expected;
      double bright = expected * inOn[frames[t]];
      double either = bright + (1 - expected) * inOff[frames[t]];
      double now = bright / either;
      filtered[t] = now;
      expected = now * stay + (1 - now) * enter;
      product *= either;
      if (product < SMALL) {
        sum += Math.log(product);
        product = 1;
      }
    }
    return sum + Math.log(product);
  }

  /**
   * Densities of each kind over the larger one; returns the sum of the logarithms of the latter.
   */
  private double densities(Chain chain) {
    double sum = 0;
    for (int s = 0; s < inOn.length; s++) {
      if (symbols.counts()[s] == 0) {
        continue;
      }
      double dim = emission.logDensity(chain.off(), symbols.values()[s]);
      double bright = emission.logDensity(chain.on(), symbols.values()[s]);
      double larger = Math.max(dim, bright);
      inOff[s] = Math.exp(dim - larger);
      inOn[s] = Math.exp(bright - larger);
      sum += symbols.counts()[s] * larger;
    }
    return sum;
  }

  private void backward(Chain chain) {
    int[] frames = symbols.frames();
    int last = frames.length - 1;
    double stay = 1 - chain.onExit();
    double leave = chain.onExit();
    Arrays.fill(onWeights, 0);
    double exits = 0;
    double entries = 0;
    double sum = 0;
    double now = filtered[last];
    on[last] = now;
    onWeights[frames[last]] += now;
    for (int t = last - 1; t >= 0; t--) {
      double expected = predicted[t + 1];
      double bright = filtered[t];
      double stayed = now * (bright * stay / expected);
      double left = (1 - now) * (bright * leave / (1 - expected));
      exits += left;
      entries += now - stayed;
      now = stayed + left;
      sum += now;
      on[t] = now;
      onWeights[frames[t]] += now;
    }
    onToOff = exits;
    offToOn = entries;
    onFrames = sum + on[last];
    for (int s = 0; s < onWeights.length; s++) {
      offWeights[s] = Math.max(0, symbols.counts()[s] - onWeights[s]);
    }
  }
}
