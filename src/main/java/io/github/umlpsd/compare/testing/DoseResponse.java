package io.github.umlpsd.compare.testing;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Distributions;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How the number of a movie goes with the power of the lamp: a straight line in the logarithm of
 * the power, with a level of its own for each block.
 *
 * @param key of the outcome
 * @param movies with a value and a power
 * @param slope change of the outcome for ten times the power
 * @param low lower end of its 95 % interval (Student's t)
 * @param high upper end
 * @param p two-sided probability, powers dealt out to the movies of a block at random
 */
public record DoseResponse(
    String key, int movies, double slope, double low, double high, double p) {
  private static final int PERMUTATIONS = 4999;

  /**
   * The slope of one outcome.
   *
   * @param values one for each movie; NaN for a movie without one
   * @param power of each movie, above 0, in any unit; NaN where it is not known
   * @param block of each movie
   * @return no slope, with the reason, for fewer than four movies or one power
   */
  public static Finding<DoseResponse> of(
      String key, double[] values, double[] power, int[] block, long seed) {
    int[] known =
        IntStream.range(0, values.length)
            .filter(i -> Double.isFinite(values[i]) && power[i] > 0 && power[i] < 1e300)
            .toArray();
    double[] y = centred(known, Arrays.stream(known).mapToDouble(i -> values[i]).toArray(), block);
    double[] x =
        centred(
            known, Arrays.stream(known).mapToDouble(i -> Math.log10(power[i])).toArray(), block);
    double norm = Arrays.stream(x).map(v -> v * v).sum();
    int blocks = (int) Arrays.stream(known).map(i -> block[i]).distinct().count();
    int freedom = known.length - blocks - 1;
    if (freedom < 2 || !(norm > 1e-12)) {
      return Finding.none(
          "A slope against power needs four movies and two powers in a block, but there are "
              + known.length
              + " movies.");
    }
    double slope = product(x, y) / norm;
    double rest = 0;
    for (int i = 0; i < x.length; i++) {
      rest += (y[i] - slope * x[i]) * (y[i] - slope * x[i]);
    }
    double half = Distributions.studentQuantile(freedom, 0.975) * Math.sqrt(rest / freedom / norm);
    return Finding.of(
        new DoseResponse(
            key,
            known.length,
            slope,
            slope - half,
            slope + half,
            probability(known, x, y, block, seed)));
  }

  private static double probability(int[] known, double[] x, double[] y, int[] block, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] own = Arrays.stream(known).map(i -> block[i]).toArray();
    int[] labels = IntStream.range(0, x.length).toArray();
    int[] numbers = Arrays.stream(own).distinct().sorted().toArray();
    int[] dense = Arrays.stream(own).map(b -> Arrays.binarySearch(numbers, b)).toArray();
    return PermutationTest.of(
            labels,
            dense,
            l -> {
              double sum = 0;
              for (int i = 0; i < l.length; i++) {
                sum += x[l[i]] * y[i];
              }
              return sum;
            },
            PERMUTATIONS,
            random)
        .p();
  }

  private static double product(double[] x, double[] y) {
    return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum();
  }

  private static double[] centred(int[] known, double[] values, int[] block) {
    return IntStream.range(0, values.length)
        .mapToDouble(
            i ->
                values[i]
                    - IntStream.range(0, values.length)
                        .filter(j -> block[known[j]] == block[known[i]])
                        .mapToDouble(j -> values[j])
                        .average()
                        .orElseThrow())
        .toArray();
  }
}
