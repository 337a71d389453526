package io.github.umlpsd.compare.testing;

import io.github.umlpsd.statistics.Distributions;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The difference of two conditions, and how it scatters when movies are drawn anew, each with all
 * its dots. Dots are not drawn anew within movies: their scatter is in the numbers of the movies
 * already, and would count twice.
 *
 * <p>Movies are drawn as their distances from the mean of their condition; with blocks, from the
 * least squares of conditions and blocks. Both are stretched so that they have the scatter of
 * movies and not that of residuals.
 *
 * @param estimate second condition less the first
 * @param draws the difference in each resample
 * @param freedom degrees of freedom of the scatter (Welch)
 */
public record MovieBootstrap(double estimate, double[] draws, double freedom) {

  /** Resamples, at least two movies of each condition. */
  static MovieBootstrap of(
      Contrast contrast, double[] own, int resamples, SplittableRandom random) {
    double estimate = contrast.difference(own);
    double[] x = contrast.centredLabels();
    double norm = IntStream.range(0, x.length).mapToDouble(i -> x[i] * x[i]).sum();
    double[] residuals = residuals(contrast, own, estimate);
    boolean apart = contrast.blocks() == 1;
    int[][] pools = pools(contrast, apart);
    double[] draws = new double[resamples];
    for (int r = 0; r < resamples; r++) {
      double sum = 0;
      for (int i = 0; i < x.length; i++) {
        int[] pool = pools[apart ? contrast.labels()[i] : 0];
        sum += x[i] * residuals[pool[random.nextInt(pool.length)]];
      }
      draws[r] = estimate + sum / norm;
    }
    return new MovieBootstrap(estimate, draws, freedom(contrast, residuals, apart));
  }

  private static int[][] pools(Contrast contrast, boolean apart) {
    int n = contrast.movies().length;
    if (!apart) {
      return new int[][] {IntStream.range(0, n).toArray()};
    }
    return IntStream.range(0, 2)
        .mapToObj(c -> IntStream.range(0, n).filter(i -> contrast.labels()[i] == c).toArray())
        .toArray(int[][]::new);
  }

  /** Distances from the fitted values, with the scatter of movies. */
  static double[] residuals(Contrast contrast, double[] own, double estimate) {
    double[] x = contrast.centredLabels();
    double[] centred = contrast.centred(own);
    int n = own.length;
    double common = Math.sqrt(n / (double) (n - contrast.blocks() - 1));
    return IntStream.range(0, n)
        .mapToDouble(
            i -> {
              int size = contrast.size(contrast.labels()[i]);
              double stretch = contrast.blocks() == 1 ? Math.sqrt(size / (size - 1.0)) : common;
              return stretch * (centred[i] - estimate * x[i]);
            })
        .toArray();
  }

  private static double freedom(Contrast contrast, double[] residuals, boolean apart) {
    int n = residuals.length;
    if (!apart) {
      return n - contrast.blocks() - 1;
    }
    double sum = 0;
    double squares = 0;
    for (int c = 0; c < 2; c++) {
      int own = c;
      int size = contrast.size(c);
      double variance =
          IntStream.range(0, n)
                  .filter(i -> contrast.labels()[i] == own)
                  .mapToDouble(i -> residuals[i] * residuals[i])
                  .sum()
              / size
              / size;
      sum += variance;
      squares += variance * variance / (size - 1);
    }
    return squares > 0 ? sum * sum / squares : n - 2.0;
  }

  /** Standard error of the difference. */
  public double error() {
    return Moments.sampleSd(draws);
  }

  /** Half the width of the interval of Student's t with the scatter of the resamples. */
  public double half(double level) {
    return Distributions.studentQuantile(freedom, (1 + level) / 2) * error();
  }

  /** The plain percentile interval, too narrow for few movies; to compare with. */
  public double[] percentiles(double level) {
    return new double[] {
      Quantiles.of(draws, (1 - level) / 2), Quantiles.of(draws, (1 + level) / 2)
    };
  }
}
