package io.github.umlpsd.blinking.hidden;

import io.github.umlpsd.statistics.Distributions;

/** How the intensities of a state scatter around its level. */
public enum Emission {
  /** Normal noise with a standard deviation of its own in each state. */
  GAUSSIAN(2) {
    @Override
    double logDensity(Level level, double value) {
      double z = (value - level.mean()) / level.sigma();
      return -0.5 * z * z - Math.log(level.sigma()) - HALF_LOG_TWO_PI;
    }

    @Override
    Level level(double mean, double variance, double leastSigma) {
      return new Level(mean, Math.max(leastSigma, Math.sqrt(Math.max(0, variance))));
    }

    @Override
    Level moved(Level level, double sigmas) {
      return new Level(level.mean() + sigmas * level.sigma(), level.sigma());
    }
  },
  /** Photon counts, whose variance is their mean. */
  POISSON(1) {
    @Override
    double logDensity(Level level, double value) {
      return value * Math.log(level.mean()) - level.mean() - Distributions.logGamma(value + 1);
    }

    @Override
    Level level(double mean, double variance, double leastSigma) {
      double rate = Math.max(LEAST_RATE, mean);
      return new Level(rate, Math.sqrt(rate));
    }

    @Override
    Level moved(Level level, double sigmas) {
      double root = Math.max(LEAST_ROOT, level.sigma() + sigmas / 2);
      return new Level(root * root, root);
    }
  };

  private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

  /** Counts per frame of a dark state without background: a stray count is not impossible. */
  private static final double LEAST_RATE = 1e-3;

  private static final double LEAST_ROOT = 1e-3;

  private final int parameters;

  Emission(int parameters) {
    this.parameters = parameters;
  }

  /** Numbers that describe the scatter in one state. */
  int parameters() {
    return parameters;
  }

  /** A level that is brighter by so many standard deviations of a frame, or a bit of one. */
  abstract Level moved(Level level, double sigmas);

  abstract double logDensity(Level level, double value);

  /** The level that is likeliest for intensities of a mean and variance. */
  abstract Level level(double mean, double variance, double leastSigma);

  /** The likeliest level for weighted kinds of intensities. */
  Level level(Symbols symbols, double[] weights, double leastSigma) {
    double n = 1e-9;
    double sum = 0;
    for (int s = 0; s < weights.length; s++) {
      n += weights[s];
      sum += weights[s] * symbols.values()[s];
    }
    double mean = sum / n;
    double squares = 0;
    for (int s = 0; s < weights.length; s++) {
      double d = symbols.values()[s] - mean;
      squares += weights[s] * d * d;
    }
    return level(mean, squares / n, leastSigma);
  }
}
