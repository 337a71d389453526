package io.github.umlpsd.compare.movies;

import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Chooses dots of equal signal-to-noise ratio from all conditions: within each of {@value #BINS}
 * bins of the ratio, as many dots of each condition as of the one with the fewest.
 */
public final class EqualDots {
  private static final int BINS = 8;

  private EqualDots() {}

  private record Dot(int movie, int index) {}

  /**
   * Which dots are kept.
   *
   * @param ratios signal-to-noise ratio [movie][dot]; dots without a finite one are left out
   * @param condition of each movie, from 0
   * @param seed of the choice among equal dots
   * @return [movie][dot]
   */
  public static boolean[][] of(double[][] ratios, int[] condition, long seed) {
    boolean[][] kept = new boolean[ratios.length][];
    Arrays.setAll(kept, m -> new boolean[ratios[m].length]);
    double[] all =
        Arrays.stream(ratios).flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
    if (all.length == 0) {
      return kept;
    }
    int conditions = Arrays.stream(condition).max().orElse(0) + 1;
    double[] edges = new double[BINS - 1];
    Arrays.setAll(edges, b -> Quantiles.of(all, (b + 1.0) / BINS));
    Random random = new Random(seed);
    for (int bin = 0; bin < BINS; bin++) {
      List<List<Dot>> dots = new ArrayList<>();
      for (int c = 0; c < conditions; c++) {
        dots.add(new ArrayList<>());
      }
      for (int m = 0; m < ratios.length; m++) {
        for (int i = 0; i < ratios[m].length; i++) {
          if (Double.isFinite(ratios[m][i]) && bin(ratios[m][i], edges) == bin) {
            dots.get(condition[m]).add(new Dot(m, i));
          }
        }
      }
      int fewest = dots.stream().mapToInt(List::size).min().orElse(0);
      for (List<Dot> own : dots) {
        Collections.shuffle(own, random);
        own.subList(0, fewest).forEach(dot -> kept[dot.movie()][dot.index()] = true);
      }
    }
    return kept;
  }

  private static int bin(double value, double[] edges) {
    int bin = 0;
    while (bin < edges.length && value >= edges[bin]) {
      bin++;
    }
    return bin;
  }
}
