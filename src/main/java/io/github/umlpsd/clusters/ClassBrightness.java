package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.statistics.Distributions;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far classes follow the brightness of the traces, by ranks.
 *
 * @param explained share of the variance of the brightness ranks that the classes explain, 0 to 1,
 *     less what as many classes explain by chance (epsilon squared of Kruskal and Wallis; Kelley,
 *     PNAS 21, 554, 1935)
 * @param agreement adjusted Rand index of the classes with those that the brightness alone would
 *     make: classes of the same sizes, cut out of the traces sorted by brightness
 * @param apart of the class that brightness sets apart most: in how many more of all pairs of one
 *     of its traces and another one its trace is the brighter than the dimmer one, -1 to 1 (Cliff,
 *     Psychol. Bull. 114, 494, 1993); a small class may be all of the dim traces and explain little
 * @param apartClass that class
 * @param chance probability that classes that have nothing to do with brightness explain as much
 *     (test of Kruskal and Wallis, J. Am. Stat. Assoc. 47, 583, 1952)
 */
public record ClassBrightness(
    double explained, double agreement, double apart, int apartClass, double chance) {
  /** Share from which classes are told to follow the brightness. */
  public static final double FOLLOWS = 0.2;

  /** Classes of few traces explain as much by chance; no word from this probability on. */
  private static final double LEAST_CHANCE = 0.01;

  /** From here on, to either side, one class is told to. */
  private static final double SET_APART = 0.8;

  /** Fewest members of such a class; fewer may be that bright or dim by chance. */
  private static final int FEWEST = 3;

  /**
   * Compares classes with brightness.
   *
   * <p>Give the level of the bright state, such as the 98th percentile of the counts above
   * background, or the signal-to-noise ratio. The mean over the record will not do: a dot that is
   * mostly dark has a low mean because of how it blinks.
   *
   * @param labels class of each trace, from 0; traces of {@link Labels#UNCLASSIFIED} are left out
   * @param brightness of each trace, in any unit; traces without a finite one are left out
   * @return empty with fewer than two classes or three traces
   */
  public static Optional<ClassBrightness> of(int[] labels, double[] brightness) {
    int[] order =
        IntStream.range(0, labels.length)
            .filter(i -> labels[i] >= 0 && Double.isFinite(brightness[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> brightness[i]))
            .mapToInt(i -> i)
            .toArray();
    int[] classes = Labels.canonical(Arrays.stream(order).map(i -> labels[i]).toArray());
    int k = Labels.count(classes);
    int n = classes.length;
    if (k < 2 || n < 3 || n == k) {
      return Optional.empty();
    }
    double[] ranks = ranks(Arrays.stream(order).mapToDouble(i -> brightness[i]).toArray());
    double total = 0;
    for (double rank : ranks) {
      total += rank * rank;
    }
    int[] sizes = Labels.sizes(classes, k);
    double[] means = new double[k];
    for (int i = 0; i < n; i++) {
      means[classes[i]] += ranks[i] / sizes[classes[i]];
    }
    double between = 0;
    for (int c = 0; c < k; c++) {
      between += sizes[c] * means[c] * means[c];
    }
    double expected = (k - 1.0) / (n - 1);
    double explained = total > 0 ? (between / total - expected) / (1 - expected) : 0;
    double[] apart = new double[k];
    Arrays.setAll(apart, c -> sizes[c] < FEWEST ? 0 : 2 * means[c] / (n - sizes[c]));
    int most =
        IntStream.range(0, k)
            .boxed()
            .max(Comparator.comparingDouble(c -> Math.abs(apart[c])))
            .orElseThrow();
    int member = IntStream.range(0, n).filter(i -> classes[i] == most).findFirst().orElseThrow();
    return Optional.of(
        new ClassBrightness(
            Math.max(0, explained),
            AdjustedRandIndex.of(classes, byBrightness(means, sizes, n)),
            apart[most],
            labels[order[member]],
            total > 0 ? Distributions.chiSquareTail(k - 1, (n - 1) * between / total) : 1));
  }

  /**
   * What a user should know, in a sentence; empty if the classes do not follow the brightness.
   *
   * @param classes what they are called, in the plural
   */
  public Optional<String> warning(String classes) {
    if (explained < FOLLOWS && Math.abs(apart) >= SET_APART) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "Of the %s, class %d follows the brightness: one of its traces is %s than one of the"
                  + " others in %.0f %% of all pairs; compare like with like before you take it for"
                  + " a kind of blinking.",
              classes,
              apartClass + 1,
              apart > 0 ? "brighter" : "dimmer",
              50 * (1 + Math.abs(apart))));
    }
    return explained < FOLLOWS || chance > LEAST_CHANCE
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "The %s follow the brightness: they explain %.0f %% of its ranks (adjusted Rand"
                    + " index with classes by brightness alone %.2f); compare like with like before"
                    + " you take them for kinds of blinking.",
                classes,
                100 * explained,
                agreement));
  }

  /** Ranks of sorted values less their mean; equal values share one. */
  private static double[] ranks(double[] sorted) {
    double[] ranks = new double[sorted.length];
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] > sorted[start]) {
        Arrays.fill(ranks, start, i, (start + i - sorted.length) / 2.0);
        start = i;
      }
    }
    return ranks;
  }

  /** Labels of traces that are sorted by brightness: whole classes, the darkest first. */
  private static int[] byBrightness(double[] means, int[] sizes, int n) {
    int[] labels = new int[n];
    int next = 0;
    for (int c :
        IntStream.range(0, means.length)
            .boxed()
            .sorted(Comparator.comparingDouble(c -> means[c]))
            .toList()) {
      Arrays.fill(labels, next, next + sizes[c], c);
      next += sizes[c];
    }
    return labels;
  }
}
