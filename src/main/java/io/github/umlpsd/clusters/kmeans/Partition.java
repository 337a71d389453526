package io.github.umlpsd.clusters.kmeans;

/**
 * One way to put observations into K clusters.
 *
 * @param labels cluster of each observation, 0 to k-1; not to be changed
 * @param k number of clusters asked for; some stay empty if there are fewer different observations
 * @param sumOfSquares SSD: squared distances to the own centroid, summed
 */
public record Partition(int[] labels, int k, double sumOfSquares) {}
