package io.github.umlpsd.clusters.kmeans;

import java.util.Arrays;

/** Arrays of cluster numbers. */
public final class Labels {
  /** The number of an observation that belongs to no class. */
  public static final int UNCLASSIFIED = -1;

  private Labels() {}

  /** Members of each cluster. */
  public static int[] sizes(int[] labels, int k) {
    int[] sizes = new int[k];
    for (int label : labels) {
      if (label >= 0) {
        sizes[label]++;
      }
    }
    return sizes;
  }

  /** Number of clusters, from the largest number in use. */
  public static int count(int[] labels) {
    int largest = -1;
    for (int label : labels) {
      largest = Math.max(largest, label);
    }
    return largest + 1;
  }

  /** The same partition with clusters numbered in the order in which they first appear. */
  public static int[] canonical(int[] labels) {
    int[] number = new int[count(labels)];
    Arrays.fill(number, -1);
    int next = 0;
    int[] result = new int[labels.length];
    for (int i = 0; i < labels.length; i++) {
      if (number[labels[i]] < 0) {
        number[labels[i]] = next++;
      }
      result[i] = number[labels[i]];
    }
    return result;
  }

  /**
   * Labels of all observations from those of the kept ones.
   *
   * @param labels one for each kept observation
   * @param kept indices of the kept observations
   * @param total number of all observations; those not kept become {@link #UNCLASSIFIED}
   */
  public static int[] spread(int[] labels, int[] kept, int total) {
    int[] all = new int[total];
    Arrays.fill(all, UNCLASSIFIED);
    for (int i = 0; i < kept.length; i++) {
      all[kept[i]] = labels[i];
    }
    return all;
  }
}
