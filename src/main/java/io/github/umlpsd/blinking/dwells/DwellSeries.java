package io.github.umlpsd.blinking.dwells;

/**
 * The sum Z = w(from) + w(from + 1) + ... of the weights w(m) = m^-alpha exp(-lambda m) over whole
 * numbers of frames, and its derivatives.
 *
 * <p>All dwell laws are members of this family, with p(m) = w(m) / Z. The derivatives of ln Z are
 * minus the means of ln m and m, the second derivatives their covariances; so likelihoods are
 * maximised by Newton's method. The first terms are added one by one, the rest is Euler and
 * Maclaurin's formula, with the integral in closed form for lambda = 0 (Hurwitz's zeta function)
 * and by Simpson's rule in ln m otherwise.
 *
 * @param logZ ln Z
 * @param meanLog mean of ln m
 * @param mean mean of m; only for lambda above 0
 * @param varianceLog variance of ln m
 * @param variance variance of m; only for lambda above 0
 * @param covariance of ln m and m; only for lambda above 0
 */
record DwellSeries(
    double logZ,
    double meanLog,
    double mean,
    double varianceLog,
    double variance,
    double covariance) {
  private static final int DIRECT_TERMS = 32;
  private static final double LOG_STEP = 0.1;

  /** Weights below exp(-40) of the first are nothing to a double. */
  private static final double NEGLIGIBLE = 40;

  /**
   * Sums the series.
   *
   * @param from first number of frames, at least 1
   * @param alpha any, but above 1 if lambda is 0
   * @param lambda 0 or more, per frame
   */
  static DwellSeries of(int from, double alpha, double lambda) {
    Sum sum = new Sum(from, alpha, lambda);
    int direct = from + DIRECT_TERMS;
    for (int m = from; m < direct; m++) {
      sum.add(m, 1);
    }
    if (lambda * DIRECT_TERMS < NEGLIGIBLE) {
      // f(M)/2 - f'(M)/12, the derivative by a central difference.
      sum.add(direct, 0.5);
      sum.add(direct + 0.5, -1 / 12.0);
      sum.add(direct - 0.5, 1 / 12.0);
      if (lambda == 0) {
        sum.addPowerIntegral(direct);
      } else {
        sum.addIntegral(direct, direct + NEGLIGIBLE / lambda);
      }
    }
    return sum.series();
  }

  /** Running sums, relative to the first term so that nothing under- or overflows. */
  private static final class Sum {
    private final double from;
    private final double logFrom;
    private final double alpha;
    private final double lambda;
    private double z;
    private double l;
    private double k;
    private double ll;
    private double kk;
    private double lk;

    Sum(double from, double alpha, double lambda) {
      this.from = from;
      this.logFrom = Math.log(from);
      this.alpha = alpha;
      this.lambda = lambda;
    }

    void add(double m, double factor) {
      addAt(m, Math.log(m) - logFrom, factor);
    }

    private void addAt(double m, double log, double factor) {
      double excess = m - from;
      double w = factor * Math.exp(-alpha * log - lambda * excess);
      z += w;
      l += w * log;
      k += w * excess;
      ll += w * log * log;
      kk += w * excess * excess;
      lk += w * log * excess;
    }

    void addPowerIntegral(double lower) {
      double shift = Math.log(lower) - logFrom;
      double e = alpha - 1;
      double w = lower * Math.exp(-alpha * shift) / e;
      z += w;
      l += w * (1 / e + shift);
      ll += w * (2 / (e * e) + 2 * shift / e + shift * shift);
    }

    void addIntegral(double lower, double upper) {
      double start = Math.log(lower);
      double length = Math.log(upper) - start;
      int intervals = 2 * (int) Math.ceil(length / (2 * LOG_STEP));
      double step = length / intervals;
      double ratio = Math.exp(step);
      double m = lower;
      for (int i = 0; i <= intervals; i++, m *= ratio) {
        double u = start + i * step;
        double simpson = i == 0 || i == intervals ? 1 : i % 2 == 1 ? 4 : 2;
        addAt(m, u - logFrom, simpson * step / 3 * m);
      }
    }

    DwellSeries series() {
      double meanLog = l / z;
      double meanExcess = k / z;
      return new DwellSeries(
          Math.log(z) - alpha * logFrom - lambda * from,
          meanLog + logFrom,
          meanExcess + from,
          ll / z - meanLog * meanLog,
          kk / z - meanExcess * meanExcess,
          lk / z - meanLog * meanExcess);
    }
  }
}
