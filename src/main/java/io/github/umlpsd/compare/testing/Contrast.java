package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Two conditions of a design, and the movies that speak about their difference: those with a value,
 * in blocks that hold both conditions.
 *
 * @param movies places in the design, rising
 * @param labels 0 for the first, 1 for the second condition
 * @param block of each of them, from 0
 */
record Contrast(int[] movies, int[] labels, int[] block) {
  private static final double ROUNDING = 1e-13;

  static Contrast of(Design design, int first, int second, double[] values) {
    int[] known =
        Arrays.stream(design.of(first, second))
            .filter(i -> Double.isFinite(values[i]))
            .filter(i -> holds(design, first, design.block()[i], values))
            .filter(i -> holds(design, second, design.block()[i], values))
            .toArray();
    int[] labels = Arrays.stream(known).map(i -> design.condition()[i] == first ? 0 : 1).toArray();
    return new Contrast(known, labels, design.blocksOf(known));
  }

  private static boolean holds(Design design, int condition, int block, double[] values) {
    return IntStream.range(0, design.movies())
        .anyMatch(
            i ->
                design.condition()[i] == condition
                    && design.block()[i] == block
                    && Double.isFinite(values[i]));
  }

  /** Number of movies of one of the two conditions. */
  int size(int label) {
    return (int) Arrays.stream(labels).filter(l -> l == label).count();
  }

  /** Number of blocks. */
  int blocks() {
    return Arrays.stream(block).max().orElse(-1) + 1;
  }

  /** Values of these movies, in their order. */
  double[] pick(double[] values) {
    return Arrays.stream(movies).mapToDouble(i -> values[i]).toArray();
  }

  /** Values of one of the two conditions. */
  double[] pick(double[] values, int label) {
    return IntStream.range(0, movies.length)
        .filter(i -> labels[i] == label)
        .mapToDouble(i -> values[movies[i]])
        .toArray();
  }

  /** The share of the second condition in the block of each movie, taken off its label. */
  double[] centredLabels() {
    return centred(Arrays.stream(labels).asDoubleStream().toArray());
  }

  /**
   * Values of these movies less the mean of their block; 0 where they differ from it by no more
   * than the rounding of a mean.
   */
  double[] centred(double[] own) {
    double rounding = ROUNDING * Arrays.stream(own).map(Math::abs).max().orElse(0);
    double[] sums = new double[blocks()];
    int[] counts = new int[sums.length];
    for (int i = 0; i < own.length; i++) {
      sums[block[i]] += own[i];
      counts[block[i]]++;
    }
    return IntStream.range(0, own.length)
        .mapToDouble(i -> own[i] - sums[block[i]] / counts[block[i]])
        .map(distance -> Math.abs(distance) <= rounding ? 0 : distance)
        .toArray();
  }

  /**
   * Second condition less the first, by least squares with a level of its own for each block.
   *
   * @param own one value for each of these movies
   */
  double difference(double[] own) {
    double[] x = centredLabels();
    double[] y = centred(own);
    double above = 0;
    double below = 0;
    for (int i = 0; i < own.length; i++) {
      above += x[i] * y[i];
      below += x[i] * x[i];
    }
    return above / below;
  }
}
