package io.github.umlpsd.blinking.hidden;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.LinearEquations;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A trace without states, but with a memory: each frame is predicted, linearly and with the least
 * squares, from the means of the frames 1, 2 to 3, 4 to 7, 8 to 15, ... before it.
 *
 * <p>So flicker, drifts, bleaching, and noise of the camera that is correlated in time are
 * described with few numbers, whatever their spectrum, and a trace has states only if these tell
 * more than such a prediction does.
 *
 * @param expected of each frame from those before
 * @param parameters numbers that were fitted
 */
public record Prediction(double[] expected, int parameters) {
  private static final int MOST_OCTAVES = 8;

  /** Frames for each frame of the longest memory. */
  private static final int RECORD = 8;

  /**
   * Predicts a trace.
   *
   * @param values finite, at least 32 frames
   */
  public static Prediction of(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).sum() / n;
    double[] sums = new double[n + 1];
    for (int t = 0; t < n; t++) {
      sums[t + 1] = sums[t] + values[t] - mean;
    }
    int octaves = 1;
    while (octaves < MOST_OCTAVES && RECORD << octaves <= n) {
      octaves++;
    }
    double[][] products = new double[octaves][octaves];
    double[] right = new double[octaves];
    double[] past = new double[octaves];
    for (int t = 1; t < n; t++) {
      fill(past, sums, t);
      double now = sums[t + 1] - sums[t];
      for (int i = 0; i < octaves; i++) {
        right[i] += past[i] * now;
        for (int j = 0; j <= i; j++) {
          products[i][j] += past[i] * past[j];
        }
      }
    }
    double[] weights = solve(products, right);
    double[] expected = new double[n];
    expected[0] = mean;
    for (int t = 1; t < n; t++) {
      fill(past, sums, t);
      expected[t] = mean;
      for (int i = 0; i < octaves; i++) {
        expected[t] += weights[i] * past[i];
      }
    }
    return new Prediction(expected, octaves + 1);
  }

  /** Means of the frames before, by octave; where the record has not so many, of those it has. */
  private static void fill(double[] past, double[] sums, int t) {
    for (int i = 0; i < past.length; i++) {
      int to = t + 1 - (1 << i);
      int from = Math.max(0, t + 1 - (2 << i));
      past[i] = to > from ? (sums[to] - sums[from]) / (to - from) : 0;
    }
  }

  private static double[] solve(double[][] products, double[] right) {
    double largest = 0;
    for (int i = 0; i < right.length; i++) {
      largest = Math.max(largest, products[i][i]);
      for (int j = 0; j < i; j++) {
        products[j][i] = products[i][j];
      }
    }
    for (int i = 0; i < right.length; i++) {
      products[i][i] += 1e-9 * largest;
    }
    return LinearEquations.solve(products, right);
  }

  /** ln likelihood of the trace, whose frames scatter around the prediction. */
  double logLikelihood(Symbols symbols, Emission emission, Chain chain) {
    return emission == Emission.POISSON
        ? ofCounts(symbols, chain.mean() / 10)
        : ofIntensities(symbols, (chain.off().mean() + chain.on().mean()) / 2);
  }

  /**
   * With noise that may be skewed, and is another one above than below an intensity.
   *
   * @param border between the two
   */
  private double ofIntensities(Symbols symbols, double border) {
    double leastVariance = symbols.resolution() * symbols.resolution() / 12;
    double sum = 0;
    for (boolean above : new boolean[] {false, true}) {
      double[] deviations =
          IntStream.range(0, expected.length)
              .filter(t -> expected[t] > border == above)
              .mapToDouble(t -> symbols.at(t) - expected[t])
              .toArray();
      if (deviations.length > 0) {
        sum += SplitNormal.logLikelihood(deviations, leastVariance);
      }
    }
    return sum;
  }

  /**
   * Counts, whose expectation is the prediction, but at least {@code least}. They may vary more
   * than Poisson counts do, because the light itself varies: they follow a negative binomial law,
   * whose excess variance is a part of the squared expectation.
   */
  private double ofCounts(Symbols symbols, double least) {
    double excess = 0;
    double squares = 0;
    for (int t = 0; t < expected.length; t++) {
      double rate = Math.max(least, expected[t]);
      double d = symbols.at(t) - rate;
      excess += d * d - rate;
      squares += rate * rate;
    }
    double shape = squares / Math.max(1e-4 * squares, excess);
    double[] ofCount = new double[symbols.size()];
    for (int s = 0; s < ofCount.length; s++) {
      ofCount[s] =
          Distributions.logGamma(symbols.values()[s] + shape)
              - Distributions.logGamma(symbols.values()[s] + 1);
    }
    double sum = -expected.length * Distributions.logGamma(shape);
    for (int t = 0; t < expected.length; t++) {
      double rate = Math.max(least, expected[t]);
      sum +=
          ofCount[symbols.frames()[t]]
              - shape * Math.log1p(rate / shape)
              + symbols.at(t) * Math.log(rate / (rate + shape));
    }
    return sum;
  }
}
