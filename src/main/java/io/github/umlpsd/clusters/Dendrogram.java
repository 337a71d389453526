package io.github.umlpsd.clusters;

import io.github.umlpsd.clusters.kmeans.Labels;
import io.github.umlpsd.clusters.kmeans.ObservationMatrix;

/**
 * A tree of merges.
 *
 * @param merges [step]{first, second}: the two nodes that are merged in a step. Nodes 0 to n-1 are
 *     the observations, node n+s is what step s made
 * @param heights distance at each merge, rising
 */
public record Dendrogram(int[][] merges, double[] heights) {
  /** Part of the largest height below which the merged observations count as equal. */
  private static final double NEGLIGIBLE = 1e-6;

  /** Number of observations. */
  public int size() {
    return merges.length + 1;
  }

  /**
   * Labels after all but the last k-1 merges, numbered in the order of first members; fewer classes
   * if there are fewer different observations.
   *
   * @throws io.github.umlpsd.job.UserException if k is not from 1 to size
   */
  public int[] cut(int k) {
    ObservationMatrix.checkClusters(k, size());
    int n = size();
    int[] parent = new int[n + merges.length];
    for (int node = 0; node < parent.length; node++) {
      parent[node] = node;
    }
    for (int step = 0; step < merges.length && (step < n - k || joinsEqual(step)); step++) {
      parent[merges[step][0]] = n + step;
      parent[merges[step][1]] = n + step;
    }
    int[] top = new int[n];
    for (int i = 0; i < n; i++) {
      int node = i;
      while (parent[node] != node) {
        node = parent[node];
      }
      top[i] = node;
    }
    return Labels.canonical(top);
  }

  private boolean joinsEqual(int step) {
    return heights[step] <= NEGLIGIBLE * heights[heights.length - 1];
  }
}
