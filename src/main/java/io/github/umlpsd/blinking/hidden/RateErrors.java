package io.github.umlpsd.blinking.hidden;

import io.github.umlpsd.blinking.dwells.StateDoubt;
import io.github.umlpsd.statistics.LinearEquations;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How much less is known of the rates of a chain because noise hides its states: their standard
 * errors are taken from the curvature of the likelihood at its maximum, by the rates and the levels
 * (the observed information).
 */
final class RateErrors {
  /** Change of a parameter by which curvature is measured: relative, of a level in its noise. */
  private static final double STEP = 0.05;

  private static final int PARAMETERS = 4;
  private static final double MOST = 10;

  private RateErrors() {}

  /**
   * Of a chain at the maximum of its likelihood.
   *
   * @param exits expected number of exits of either state
   */
  static StateDoubt of(
      Chain chain, Emission emission, double exits, ToDoubleFunction<Chain> logLikelihood) {
    double top = logLikelihood.applyAsDouble(chain);
    double[] up = new double[PARAMETERS];
    double[] down = new double[PARAMETERS];
    for (int i = 0; i < PARAMETERS; i++) {
      up[i] = logLikelihood.applyAsDouble(moved(chain, emission, i, i, STEP / 2));
      down[i] = logLikelihood.applyAsDouble(moved(chain, emission, i, i, -STEP / 2));
    }
    double[][] information = new double[PARAMETERS][PARAMETERS];
    for (int i = 0; i < PARAMETERS; i++) {
      information[i][i] = (2 * top - up[i] - down[i]) / (STEP * STEP);
      for (int j = 0; j < i; j++) {
        double both =
            logLikelihood.applyAsDouble(moved(chain, emission, i, j, STEP))
                + logLikelihood.applyAsDouble(moved(chain, emission, i, j, -STEP));
        information[i][j] =
            -(both - up[i] - down[i] - up[j] - down[j] + 2 * top) / (2 * STEP * STEP);
        information[j][i] = information[i][j];
      }
    }
    Optional<double[][]> inverse = LinearEquations.inverse(information);
    if (inverse.isEmpty()) {
      return new StateDoubt(MOST, MOST, MOST);
    }
    double[][] v = inverse.get();
    // The rate is 2 k k' / (k + k'), which grows with k by k' / (k + k').
    double on = chain.onShare();
    double off = 1 - on;
    double both = on * on * v[0][0] + off * off * v[1][1] + 2 * on * off * v[0][1];
    return new StateDoubt(
        factor(v[0][0] * exits),
        factor(v[1][1] * exits),
        factor(both * exits / (on * on + off * off)));
  }

  private static double factor(double ratio) {
    return ratio > 0 ? Math.max(1, Math.min(MOST, Math.sqrt(ratio))) : MOST;
  }

  /** With two of the parameters moved by a step, or one by two. */
  private static Chain moved(Chain chain, Emission emission, int first, int second, double step) {
    double[] by = new double[PARAMETERS];
    by[first] += step;
    by[second] += step;
    return new Chain(
        emission.moved(chain.off(), by[2]),
        emission.moved(chain.on(), by[3]),
        exit(chain.onExit() * Math.exp(by[0])),
        exit(chain.offExit() * Math.exp(by[1])));
  }

  private static double exit(double probability) {
    return Math.min(0.99, probability);
  }
}
