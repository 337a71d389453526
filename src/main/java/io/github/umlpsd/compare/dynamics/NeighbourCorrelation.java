package io.github.umlpsd.compare.dynamics;

import io.github.umlpsd.job.Finding;
import io.github.umlpsd.statistics.Moments;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.statistics.Ranks;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Whether dots blink together, and whether near ones do more than far ones. What all pairs have in
 * common, at any distance, is the lamp or the stage, or the course of the record: dots that bleach,
 * each for itself, are all bright at its beginning. What falls with distance is light of the one in
 * the aperture of the other, or real coupling.
 *
 * @param dots that were compared
 * @param all mean correlation over all pairs
 * @param allP probability of so large a mean, up or down, if every trace were shifted in time by an
 *     amount of its own
 * @param rings pairs by distance, the nearest first
 */
public record NeighbourCorrelation(int dots, double all, double allP, List<Ring> rings) {
  private static final int RINGS = 8;
  private static final int SHIFTS = 199;
  private static final int SCRAMBLES = 199;
  private static final int FEWEST_DOTS = 8;

  public NeighbourCorrelation {
    rings = List.copyOf(rings);
  }

  /**
   * Pairs of about the same distance.
   *
   * @param from least distance, pixels
   * @param to largest
   * @param pairs how many
   * @param correlation their mean correlation
   * @param low what 95 % of scrambled dots have: lower end
   * @param high upper end
   * @param p two-sided probability among scrambled dots
   */
  public record Ring(
      double from, double to, int pairs, double correlation, double low, double high, double p) {}

  /**
   * Compares all pairs.
   *
   * @param x columns of the dots, pixels
   * @param y rows
   */
  public static Finding<NeighbourCorrelation> of(
      TraceSet traces, double[] x, double[] y, long seed) {
    int n = traces.size();
    if (n < FEWEST_DOTS) {
      return Finding.none("Only " + n + " dots, but pairs by distance need " + FEWEST_DOTS + ".");
    }
    float[][] standard = new float[n][];
    for (int i = 0; i < n; i++) {
      standard[i] = standardized(traces.trace(i));
    }
    float[][] correlation = new float[n][n];
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double product = 0;
        for (int t = 0; t < standard[i].length; t++) {
          product += standard[i][t] * standard[j][t];
        }
        correlation[i][j] = (float) product;
        correlation[j][i] = (float) product;
        sum += product;
      }
    }
    double pairs = n * (n - 1) / 2.0;
    SplittableRandom random = new SplittableRandom(seed);
    return Finding.of(
        new NeighbourCorrelation(
            n,
            sum / pairs,
            shiftedP(standard, sum / pairs, random),
            rings(correlation, x, y, random)));
  }

  /** Mean 0 and sum of squares 1; all zero for a constant trace. */
  private static float[] standardized(double[] trace) {
    double mean = Moments.mean(trace);
    double norm = Moments.populationSd(trace) * Math.sqrt(trace.length);
    float[] standard = new float[trace.length];
    for (int t = 0; t < trace.length && norm > 0; t++) {
      standard[t] = (float) ((trace[t] - mean) / norm);
    }
    return standard;
  }

  private static double shiftedP(float[][] standard, double seen, SplittableRandom random) {
    int n = standard.length;
    int frames = standard[0].length;
    int asFar = 0;
    for (int r = 0; r < SHIFTS; r++) {
      double[] total = new double[frames];
      double own = 0;
      for (float[] trace : standard) {
        int shift = random.nextInt(frames);
        for (int t = 0; t < frames; t++) {
          total[t] += trace[(t + shift) % frames];
          own += trace[t] * trace[t];
        }
      }
      double squares = Arrays.stream(total).map(v -> v * v).sum();
      double mean = (squares - own) / n / (n - 1.0);
      asFar += Math.abs(mean) >= Math.abs(seen) ? 1 : 0;
    }
    return (asFar + 1.0) / (SHIFTS + 1);
  }

  private static List<Ring> rings(
      float[][] correlation, double[] x, double[] y, SplittableRandom random) {
    int n = x.length;
    double[] distances = new double[n * (n - 1) / 2];
    int next = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        distances[next++] = Math.hypot(x[i] - x[j], y[i] - y[j]);
      }
    }
    double[] edges = edges(distances);
    int count = edges.length - 1;
    int[] ringOf = new int[distances.length];
    int[] pairs = new int[count];
    for (int d = 0; d < distances.length; d++) {
      int ring = 0;
      while (ring < count - 1 && distances[d] >= edges[ring + 1]) {
        ring++;
      }
      ringOf[d] = ring;
      pairs[ring]++;
    }
    int[] order = new int[n];
    Arrays.setAll(order, i -> i);
    double[] seen = means(correlation, order, ringOf, pairs);
    double[][] scrambled = new double[count][SCRAMBLES];
    for (int r = 0; r < SCRAMBLES; r++) {
      Ranks.shuffle(order, random);
      double[] means = means(correlation, order, ringOf, pairs);
      for (int k = 0; k < count; k++) {
        scrambled[k][r] = means[k];
      }
    }
    List<Ring> rings = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      double centre = Moments.mean(scrambled[k]);
      double distance = Math.abs(seen[k] - centre);
      long asFar =
          Arrays.stream(scrambled[k]).filter(m -> Math.abs(m - centre) >= distance).count();
      rings.add(
          new Ring(
              edges[k],
              edges[k + 1],
              pairs[k],
              seen[k],
              Quantiles.of(scrambled[k], 0.025),
              Quantiles.of(scrambled[k], 0.975),
              (asFar + 1.0) / (SCRAMBLES + 1)));
    }
    return rings;
  }

  /** The nearest pairs, one a dot or so, and so on with as many again in each further ring. */
  private static double[] edges(double[] distances) {
    double[] rising = distances.clone();
    Arrays.sort(rising);
    double[] edges = new double[RINGS + 1];
    double first = Math.sqrt(2.0 * rising.length) / rising.length;
    edges[0] = rising[0];
    for (int k = 1; k <= RINGS; k++) {
      double share = Math.pow(first, 1 - (k - 1) / (RINGS - 1.0));
      edges[k] = rising[(int) Math.min(rising.length - 1, Math.round(share * rising.length))];
    }
    return Arrays.stream(edges).distinct().toArray();
  }

  private static double[] means(float[][] correlation, int[] order, int[] ringOf, int[] pairs) {
    double[] sums = new double[pairs.length];
    int next = 0;
    for (int i = 0; i < order.length; i++) {
      for (int j = 0; j < i; j++) {
        sums[ringOf[next++]] += correlation[order[i]][order[j]];
      }
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= Math.max(1, pairs[k]);
    }
    return sums;
  }
}
