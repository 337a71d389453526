/**
 * K-means and the scores of its partitions, on squared distances where there are few observations
 * and on vectors where there are many. Which number of classes to take is not decided here.
 */
package io.github.umlpsd.clusters.kmeans;
