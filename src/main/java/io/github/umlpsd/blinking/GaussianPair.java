package io.github.umlpsd.blinking;

import java.util.Arrays;

/**
 * A mixture of two Gaussians fitted to a histogram by expectation maximisation.
 *
 * <p>The start is the mean, variance and share of either side of a split of the histogram: Otsu's
 * split, or that in the middle of the range, which finds a rare state, whichever describes the
 * histogram better. So the result needs no random numbers.
 *
 * @param low the state with the smaller mean
 * @param high the other state
 * @param bicGain Bayesian information criterion of one Gaussian minus that of two; above 0 speaks
 *     for two
 */
record GaussianPair(State low, State high, double bicGain) {
  private static final int MAX_ITERATIONS = 100;
  private static final double TOLERANCE = 1e-6;

  /** One Gaussian: share of the frames, mean and standard deviation of their intensities. */
  record State(double share, double mean, double sigma) {

    /**
     * With mean and standard deviation of the state's steady frames. A state too rare to have
     * enough of them is at most as noisy as the other: its frames are mostly such in which the
     * emitter switched.
     */
    State refined(SteadyFrames own, SteadyFrames other) {
      if (own.tellsNoise()) {
        return new State(share, own.mean(), own.sigma());
      }
      return other.tellsNoise() ? new State(share, mean, Math.min(sigma, other.sigma())) : this;
    }

    private double logDensity(double x) {
      double z = (x - mean) / sigma;
      return Math.log(share / sigma) - 0.5 * z * z;
    }
  }

  /** Fits a histogram of at least two bins. */
  static GaussianPair of(IntensityHistogram histogram) {
    int bins = histogram.size();
    double n = histogram.total();
    double[] inHigh = new double[bins];
    double single = logLikelihood(histogram, state(histogram, inHigh, false, n), null, inHigh);
    double atMiddle = split(histogram, middle(histogram), inHigh);
    double[] byOtsu = new double[bins];
    if (split(histogram, otsu(histogram, n), byOtsu) >= atMiddle) {
      inHigh = byOtsu;
    }
    State low = null;
    State high = null;
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < MAX_ITERATIONS; i++) {
      low = state(histogram, inHigh, false, n);
      high = state(histogram, inHigh, true, n);
      double now = logLikelihood(histogram, low, high, inHigh);
      if (now - before < TOLERANCE * n) {
        before = now;
        break;
      }
      before = now;
    }
    double gain = 2 * (before - single) - 3 * Math.log(n);
    return low.mean <= high.mean
        ? new GaussianPair(low, high, gain)
        : new GaussianPair(high, low, gain);
  }

  /** Ashman's D (Ashman, Bird and Zepf 1994, Astron. J. 108, 2348). */
  double separation() {
    return Math.sqrt(2) * (high.mean - low.mean) / Math.hypot(low.sigma, high.sigma);
  }

  private static State state(
      IntensityHistogram histogram, double[] inHigh, boolean high, double total) {
    double n = 0;
    double sum = 0;
    for (int b = 0; b < inHigh.length; b++) {
      double w = histogram.counts()[b] * (high ? inHigh[b] : 1 - inHigh[b]);
      n += w;
      sum += w * histogram.centers()[b];
    }
    n = Math.max(n, 1e-9);
    double mean = sum / n;
    double squares = 0;
    for (int b = 0; b < inHigh.length; b++) {
      double d = histogram.centers()[b] - mean;
      squares += histogram.counts()[b] * (high ? inHigh[b] : 1 - inHigh[b]) * d * d;
    }
    // A state is never narrower than a bin: noiseless input would give a variance of zero.
    double sigma = Math.sqrt(squares / n + histogram.binWidth() * histogram.binWidth() / 12);
    return new State(n / total, mean, sigma);
  }

  /** Also sets the share of the high state in every bin. */
  private static double logLikelihood(
      IntensityHistogram histogram, State low, State high, double[] inHigh) {
    double sum = 0;
    for (int b = 0; b < inHigh.length; b++) {
      double x = histogram.centers()[b];
      double lower = low.logDensity(x);
      if (high == null) {
        sum += histogram.counts()[b] * lower;
        continue;
      }
      double upper = high.logDensity(x);
      double larger = Math.max(lower, upper);
      double ratio = Math.exp(-Math.abs(lower - upper));
      sum += histogram.counts()[b] * (larger + Math.log1p(ratio));
      inHigh[b] = upper > lower ? 1 / (1 + ratio) : ratio / (1 + ratio);
    }
    return sum;
  }

  /** Log likelihood of the two parts as Gaussians; also sets their shares in every bin. */
  private static double split(IntensityHistogram histogram, int first, double[] inHigh) {
    Arrays.fill(inHigh, 0, first, 0);
    Arrays.fill(inHigh, first, inHigh.length, 1);
    double n = histogram.total();
    return logLikelihood(
        histogram, state(histogram, inHigh, false, n), state(histogram, inHigh, true, n), inHigh);
  }

  /** First bin of the upper half of the range. */
  private static int middle(IntensityHistogram histogram) {
    double[] centers = histogram.centers();
    double middle = (centers[0] + centers[centers.length - 1]) / 2;
    int split = 1;
    while (centers[split] < middle) {
      split++;
    }
    return split;
  }

  /** First bin of the upper part that makes the variance between the parts greatest. */
  private static int otsu(IntensityHistogram histogram, double n) {
    double all = 0;
    for (int b = 0; b < histogram.size(); b++) {
      all += histogram.counts()[b] * histogram.centers()[b];
    }
    double below = 0;
    double sumBelow = 0;
    double best = -1;
    int split = 1;
    for (int b = 1; b < histogram.size(); b++) {
      below += histogram.counts()[b - 1];
      sumBelow += histogram.counts()[b - 1] * histogram.centers()[b - 1];
      double difference = sumBelow / below - (all - sumBelow) / (n - below);
      double between = below * (n - below) * difference * difference;
      if (between > best) {
        best = between;
        split = b;
      }
    }
    return split;
  }
}
