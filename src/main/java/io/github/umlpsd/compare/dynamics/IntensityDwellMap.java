package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Ranks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How long dots stay how bright: segments between change points by relative brightness and
 * duration. The first and the last segment of a record are cut, and left out.
 *
 * @param brightnessEdges of the bins, one more than bins
 * @param secondsEdges the same of the durations, s
 * @param density [brightness][duration] share of the segments, every dot of the same weight
 * @param dots with segments
 * @param segments of all dots
 * @param correlation of the ranks of brightness and duration within dots
 * @param p two-sided probability, by permutation within dots. It holds for dots of two states; with
 *     grey levels, short stays of some levels are overlooked more often than of others, and up to
 *     half of the sets without a relation have p below 0.05
 */
public record IntensityDwellMap(
    double[] brightnessEdges,
    double[] secondsEdges,
    double[][] density,
    int dots,
    int segments,
    double correlation,
    double p) {
  private static final int BINS = 30;
  private static final int PERMUTATIONS = 499;

  /** Fewest segments of a dot whose ranks are compared. */
  private static final int FEWEST = 6;

  /** The dots of a movie, class or condition; at least one. */
  public static IntensityDwellMap of(Dots dots, long seed) {
    double[] brightness = new double[BINS + 1];
    double[] seconds = new double[BINS + 1];
    double decades = Math.log10(dots.frames());
    for (int i = 0; i <= BINS; i++) {
      brightness[i] = SharedLevels.LOWEST + i * (SharedLevels.HIGHEST - SharedLevels.LOWEST) / BINS;
      seconds[i] = dots.intervalSeconds() * Math.pow(10, decades * i / BINS);
    }
    double[][] density = new double[BINS][BINS];
    List<double[][]> ranks = new ArrayList<>();
    int members = 0;
    int segments = 0;
    for (Segments own : Segments.of(dots.blinking())) {
      int count = own.frames().length - 2;
      if (count < 1) {
        continue;
      }
      members++;
      segments += count;
      double[] level = Arrays.copyOfRange(own.brightness(), 1, count + 1);
      double[] length = new double[count];
      for (int s = 0; s < count; s++) {
        length[s] = own.frames()[s + 1];
        int row = SharedLevels.bin(level[s], BINS);
        int column = (int) Math.min(BINS - 1, Math.log10(length[s]) / decades * BINS);
        density[row][column] += 1.0 / count;
      }
      if (count >= FEWEST) {
        ranks.add(new double[][] {Ranks.standardized(level), Ranks.standardized(length)});
      }
    }
    for (double[] row : density) {
      for (int i = 0; i < BINS && members > 0; i++) {
        row[i] /= members;
      }
    }
    double seen = sum(ranks);
    return new IntensityDwellMap(
        brightness, seconds, density, members, segments, seen, probability(ranks, seen, seed));
  }

  private static double sum(List<double[][]> ranks) {
    double sum = 0;
    int count = 0;
    for (double[][] own : ranks) {
      for (int i = 0; i < own[0].length; i++) {
        sum += own[0][i] * own[1][i];
      }
      count += own[0].length;
    }
    return sum / count;
  }

  private static double probability(List<double[][]> ranks, double seen, long seed) {
    if (ranks.isEmpty()) {
      return Double.NaN;
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[PERMUTATIONS];
    for (int r = 0; r < PERMUTATIONS; r++) {
      ranks.forEach(own -> Ranks.shuffle(own[0], random));
      drawn[r] = sum(ranks);
    }
    double centre = Moments.mean(drawn);
    double distance = Math.abs(seen - centre) * (1 - 1e-9);
    long asFar = Arrays.stream(drawn).filter(d -> Math.abs(d - centre) >= distance).count();
    return (asFar + 1.0) / (PERMUTATIONS + 1);
  }
}
