package io.github.umlpsd.compare.dynamics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * At which brightness dots stay, relative to their own brightest level, and whether their grey
 * levels lie at the same place.
 *
 * @param dots that have levels
 * @param brightness middles of the bins
 * @param occupancy share of the time in each bin, mean over the dots
 * @param greyShare share of the time between {@value #DARK} and {@value #BRIGHT}, over the dots
 * @param greyLevels mean number of levels of a dot between them
 * @param greyDots dots that have one
 * @param sharedAt middle of the window of width {@value #WINDOW} with most grey levels; NaN without
 *     grey levels
 * @param sharedCount grey levels in this window
 * @param p probability of as many in any window if grey levels lay anywhere, those of a dot apart
 *     by {@value #APART}
 */
public record SharedLevels(
    int dots,
    double[] brightness,
    double[] occupancy,
    DotMean greyShare,
    DotMean greyLevels,
    int greyDots,
    double sharedAt,
    int sharedCount,
    double p) {
  static final double DARK = 0.2;
  static final double BRIGHT = 0.8;
  static final double WINDOW = 0.1;
  static final double APART = 0.1;
  static final double LOWEST = -0.2;
  static final double HIGHEST = 1.3;
  private static final int BINS = 75;
  private static final int SIMULATIONS = 499;
  private static final int TRIES = 100;

  /** The dots of a movie, class or condition. */
  public static SharedLevels of(Dots dots, long seed) {
    List<Segments> all = Segments.of(dots.blinking());
    double[] middles = new double[BINS];
    Arrays.setAll(middles, i -> LOWEST + (i + 0.5) * (HIGHEST - LOWEST) / BINS);
    double[] occupancy = new double[BINS];
    double[] grey = new double[all.size()];
    int[] counts = new int[all.size()];
    for (int d = 0; d < grey.length; d++) {
      Segments own = all.get(d);
      double total = own.totalFrames();
      for (int s = 0; s < own.frames().length; s++) {
        double level = own.brightness()[s];
        occupancy[bin(level, BINS)] += own.frames()[s] / total / grey.length;
        grey[d] += isGrey(level) ? own.frames()[s] / total : 0;
      }
      counts[d] = (int) Arrays.stream(own.levels()).filter(SharedLevels::isGrey).count();
    }
    double[] places =
        all.stream()
            .flatMapToDouble(s -> Arrays.stream(s.levels()))
            .filter(SharedLevels::isGrey)
            .sorted()
            .toArray();
    int most = most(places);
    return new SharedLevels(
        grey.length,
        middles,
        occupancy,
        DotMean.of(grey, seed),
        DotMean.of(Arrays.stream(counts).asDoubleStream().toArray(), seed + 1),
        (int) Arrays.stream(counts).filter(c -> c > 0).count(),
        middle(places, most),
        most,
        places.length == 0 ? Double.NaN : probability(counts, most, seed + 2));
  }

  static int bin(double level, int bins) {
    int bin = (int) Math.floor((level - LOWEST) / (HIGHEST - LOWEST) * bins);
    return Math.max(0, Math.min(bins - 1, bin));
  }

  private static boolean isGrey(double level) {
    return level > DARK && level < BRIGHT;
  }

  /** Most values in any window. */
  private static int most(double[] rising) {
    int most = 0;
    int from = 0;
    for (int to = 0; to < rising.length; to++) {
      while (rising[to] - rising[from] > WINDOW) {
        from++;
      }
      most = Math.max(most, to - from + 1);
    }
    return most;
  }

  private static double middle(double[] rising, int most) {
    for (int to = most - 1; most > 0 && to < rising.length; to++) {
      if (rising[to] - rising[to - most + 1] <= WINDOW) {
        return (rising[to] + rising[to - most + 1]) / 2;
      }
    }
    return Double.NaN;
  }

  private static double probability(int[] counts, int most, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int asMany = 0;
    for (int r = 0; r < SIMULATIONS; r++) {
      double[] places =
          Arrays.stream(counts)
              .mapToObj(c -> anywhere(c, random))
              .flatMapToDouble(Arrays::stream)
              .sorted()
              .toArray();
      asMany += most(places) >= most ? 1 : 0;
    }
    return (asMany + 1.0) / (SIMULATIONS + 1);
  }

  /** Grey levels of one dot, apart from each other where there is room. */
  private static double[] anywhere(int count, SplittableRandom random) {
    double[] places = new double[count];
    for (int i = 0; i < TRIES; i++) {
      Arrays.setAll(places, k -> random.nextDouble(DARK, BRIGHT));
      Arrays.sort(places);
      boolean apart = true;
      for (int k = 1; k < count; k++) {
        apart &= places[k] - places[k - 1] >= APART;
      }
      if (apart) {
        break;
      }
    }
    return places;
  }
}
