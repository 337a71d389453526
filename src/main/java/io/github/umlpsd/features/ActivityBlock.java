package io.github.umlpsd.features;

import io.github.umlpsd.statistics.Quantiles;

/**
 * How much the levels change, when they do, and how unevenly: logarithm of the mean change from
 * frame to frame; roots of the shares of all changes that each tenth of the record has; and over
 * windows of 4, 8, 16, ... frames the logarithm of the variance of the changes over their mean (the
 * Fano factor: low for regular switching, high where busy times and quiet ones take turns). Changes
 * are counted in units of the range of the levels.
 */
final class ActivityBlock implements LevelBlock {
  private static final int PARTS = 10;
  private static final int SHORTEST = 4;
  private static final int MOST_SCALES = 9;

  /** Fewest windows in the record. */
  private static final int FEWEST_WINDOWS = 8;

  /** This share of the levels is left out of their range at either end. */
  private static final double CLIPPED = 0.02;

  private static final double LEAST_CHANGE = 1e-3;
  private static final double LEAST_FACTOR = 0.3;

  private final int scales;
  private final double[] changes;

  ActivityBlock(int frames) {
    int possible = 0;
    while (possible < MOST_SCALES && frames / (SHORTEST << possible) >= FEWEST_WINDOWS) {
      possible++;
    }
    scales = possible;
    changes = new double[frames + 1];
  }

  @Override
  public double[] measureLevels(double[] levels) {
    int frames = levels.length;
    double[] copy = levels.clone();
    double low = Quantiles.ofReordered(copy, CLIPPED);
    double range = Quantiles.ofReordered(copy, 1 - CLIPPED) - low;
    double perCount = range > 0 ? 1 / range : 0;
    for (int t = 1; t < frames; t++) {
      changes[t + 1] = changes[t] + Math.abs(levels[t] - levels[t - 1]) * perCount;
    }
    double all = changes[frames];
    double[] values = new double[1 + PARTS + scales];
    values[0] = Math.log(all / frames + LEAST_CHANGE);
    for (int i = 0; i < PARTS; i++) {
      double part = changes[(i + 1) * frames / PARTS] - changes[i * frames / PARTS];
      values[1 + i] = all > 0 ? Math.sqrt(part / all) : Math.sqrt(1.0 / PARTS);
    }
    for (int i = 0; i < scales; i++) {
      values[1 + PARTS + i] = Math.log(factor(SHORTEST << i, all / frames) + LEAST_FACTOR);
    }
    return values;
  }

  /** Variance of the changes in windows of so many frames, over their mean. */
  private double factor(int window, double perFrame) {
    double mean = perFrame * window;
    double squares = 0;
    int count = (changes.length - 1) / window;
    for (int i = 0; i < count; i++) {
      double off = changes[(i + 1) * window] - changes[i * window] - mean;
      squares += off * off;
    }
    return mean > 0 ? squares / count / mean : 0;
  }
}
