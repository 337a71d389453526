package io.github.umlpsd.compare.classes;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Gives new classes the numbers of known ones with which they share most members. */
final class ClassNames {
  private ClassNames() {}

  /**
   * The same classes with other numbers: pairs of a new and a known class are taken by falling
   * number of common members, each class once.
   *
   * @param labels new classes from 0; negative = none
   * @param known classes from 0; negative = none
   * @param clusters number of classes of both
   */
  static int[] matched(int[] labels, int[] known, int clusters) {
    int[][] common = new int[clusters][clusters];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] >= 0 && known[i] >= 0) {
        common[labels[i]][known[i]]++;
      }
    }
    int[] name = new int[clusters];
    Arrays.fill(name, -1);
    boolean[] taken = new boolean[clusters];
    int[] order =
        IntStream.range(0, clusters * clusters)
            .boxed()
            .sorted(
                (a, b) -> common[b / clusters][b % clusters] - common[a / clusters][a % clusters])
            .mapToInt(Integer::intValue)
            .toArray();
    for (int place : order) {
      int own = place / clusters;
      int other = place % clusters;
      if (name[own] < 0 && !taken[other]) {
        name[own] = other;
        taken[other] = true;
      }
    }
    return Arrays.stream(labels).map(l -> l < 0 ? l : name[l]).toArray();
  }
}
