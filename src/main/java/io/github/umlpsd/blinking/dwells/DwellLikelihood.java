package io.github.umlpsd.blinking.dwells;

/**
 * Likelihood of dwells under p(m) ~ m^-alpha exp(-lambda m), m = from, from + 1, ... frames, and
 * its maximum.
 *
 * <p>A censored dwell enters by the probability of lasting at least so long.
 *
 * @param alpha exponent
 * @param lambda rate of the cut-off per frame
 * @param value ln likelihood
 * @param alphaSlope derivative by alpha
 * @param lambdaSlope derivative by lambda
 * @param alphaCurvature minus the second derivative by alpha
 * @param lambdaCurvature minus the second derivative by lambda
 * @param mixedCurvature minus the mixed second derivative
 */
record DwellLikelihood(
    double alpha,
    double lambda,
    double value,
    double alphaSlope,
    double lambdaSlope,
    double alphaCurvature,
    double lambdaCurvature,
    double mixedCurvature) {
  private static final int MAX_STEPS = 60;
  private static final double TOLERANCE = 1e-9;
  static final double LEAST_POWER_ALPHA = 1.001;
  private static final double MOST_ALPHA = 50;

  /** Evaluates one member of the family. */
  static DwellLikelihood at(DwellSample sample, double alpha, double lambda) {
    DwellSeries all = DwellSeries.of(sample.from(), alpha, lambda);
    double n = sample.size() + sample.censoredSize();
    double logs = 0;
    double frames = 0;
    for (int i = 0; i < sample.frames().length; i++) {
      logs += sample.counts()[i] * Math.log(sample.frames()[i]);
      frames += sample.counts()[i] * sample.frames()[i];
    }
    double value = -alpha * logs - lambda * frames - n * all.logZ();
    double alphaSlope = -logs + n * all.meanLog();
    double lambdaSlope = -frames + n * all.mean();
    double alphaCurvature = n * all.varianceLog();
    double lambdaCurvature = n * all.variance();
    double mixed = n * all.covariance();
    for (int i = 0; i < sample.censored().length; i++) {
      DwellSeries beyond = DwellSeries.of(sample.censored()[i], alpha, lambda);
      double c = sample.censoredCounts()[i];
      value += c * beyond.logZ();
      alphaSlope -= c * beyond.meanLog();
      lambdaSlope -= c * beyond.mean();
      alphaCurvature -= c * beyond.varianceLog();
      lambdaCurvature -= c * beyond.variance();
      mixed -= c * beyond.covariance();
    }
    return new DwellLikelihood(
        alpha, lambda, value, alphaSlope, lambdaSlope, alphaCurvature, lambdaCurvature, mixed);
  }

  /** The power law: lambda is 0, alpha above 1. */
  static DwellLikelihood power(DwellSample sample) {
    double logs = 0;
    for (int i = 0; i < sample.frames().length; i++) {
      logs += sample.counts()[i] * Math.log(sample.frames()[i] / (sample.from() - 0.5));
    }
    for (int i = 0; i < sample.censored().length; i++) {
      logs += sample.censoredCounts()[i] * Math.log(sample.censored()[i] / (sample.from() - 0.5));
    }
    DwellLikelihood now = at(sample, within(1 + sample.size() / logs), 0);
    for (int i = 0; i < MAX_STEPS; i++) {
      double step = now.alphaSlope / now.alphaCurvature;
      DwellLikelihood next = at(sample, within(now.alpha + step), 0);
      for (int h = 0; h < MAX_STEPS && !(next.value >= now.value - TOLERANCE); h++) {
        step /= 2;
        next = at(sample, within(now.alpha + step), 0);
      }
      boolean done = Math.abs(next.alpha - now.alpha) < TOLERANCE;
      now = next;
      if (done) {
        break;
      }
    }
    return now;
  }

  private static double within(double alpha) {
    return Math.max(LEAST_POWER_ALPHA, Math.min(MOST_ALPHA, alpha));
  }

  /** The exponential: alpha is 0; in whole frames it is the geometric distribution. */
  static DwellLikelihood exponential(DwellSample sample) {
    double excess = 0;
    for (int i = 0; i < sample.frames().length; i++) {
      excess += sample.counts()[i] * (sample.frames()[i] - sample.from());
    }
    for (int i = 0; i < sample.censored().length; i++) {
      excess += sample.censoredCounts()[i] * (sample.censored()[i] - sample.from());
    }
    return at(sample, 0, Math.log1p(sample.size() / excess));
  }

  /**
   * The power law with an exponential cut-off; lambda ends at {@code leastLambda} when the dwells
   * show no cut-off.
   */
  static DwellLikelihood truncated(DwellSample sample, double startAlpha, double leastLambda) {
    // ln lambda is followed rather than lambda: it has no bound and the likelihood is rounder in
    // it.
    double longest = 1 / leastLambda;
    DwellLikelihood now = at(sample, startAlpha, 10 * leastLambda);
    for (int i = 0; i < MAX_STEPS; i++) {
      double g = now.lambda * now.lambdaSlope;
      double aa = now.alphaCurvature;
      double ab = now.lambda * now.mixedCurvature;
      double bb = now.lambda * now.lambda * now.lambdaCurvature - g;
      double damping = 0;
      double determinant = aa * bb - ab * ab;
      if (!(determinant > 1e-9 * aa * Math.abs(bb)) || !(bb > 0)) {
        damping = Math.abs(bb) + ab * ab / aa + 1e-9;
        bb += 2 * damping;
        determinant = aa * bb - ab * ab;
      }
      double stepAlpha = (bb * now.alphaSlope - ab * g) / determinant;
      double stepLog = (aa * g - ab * now.alphaSlope) / determinant;
      double scale = Math.min(1, 2 / Math.max(Math.abs(stepLog), Math.abs(stepAlpha)));
      DwellLikelihood next = null;
      for (int h = 0; h < MAX_STEPS; h++, scale /= 2) {
        double lambda = Math.max(now.lambda * Math.exp(scale * stepLog), 1 / longest);
        next = at(sample, now.alpha + scale * stepAlpha, Math.min(lambda, NEVER));
        if (next.value >= now.value - TOLERANCE) {
          break;
        }
      }
      double gain = next.value - now.value;
      now = next;
      if (Math.abs(gain) < TOLERANCE) {
        break;
      }
    }
    return now;
  }

  private static final double NEVER = 20;
}
