package io.github.umlpsd.compare.dynamics;

import java.util.Arrays;

/**
 * From which brightness to which dots jump (transition density map), relative to the brightest
 * level of each dot. Every dot that jumps has the same weight.
 *
 * @param edges of the bins, one more than bins
 * @param density [before][after] share of the jumps, sum 1; all 0 without jumps
 * @param dots that jump
 * @param jumps of all dots
 */
public record TransitionMap(double[] edges, double[][] density, int dots, int jumps) {
  private static final int BINS = 30;

  /** The dots of a movie, class or condition. */
  public static TransitionMap of(Dots dots) {
    double[] edges = new double[BINS + 1];
    Arrays.setAll(
        edges,
        i ->
            SharedLevels.LOWEST + i * (SharedLevels.HIGHEST - SharedLevels.LOWEST) / (double) BINS);
    double[][] density = new double[BINS][BINS];
    int jumping = 0;
    int jumps = 0;
    for (Segments own : Segments.of(dots.blinking())) {
      int count = own.frames().length - 1;
      jumps += count;
      jumping += count > 0 ? 1 : 0;
      for (int s = 1; s <= count; s++) {
        int before = SharedLevels.bin(own.brightness()[s - 1], BINS);
        int after = SharedLevels.bin(own.brightness()[s], BINS);
        density[before][after] += 1.0 / count;
      }
    }
    for (double[] row : density) {
      for (int i = 0; i < BINS && jumping > 0; i++) {
        row[i] /= jumping;
      }
    }
    return new TransitionMap(edges, density, jumping, jumps);
  }
}
