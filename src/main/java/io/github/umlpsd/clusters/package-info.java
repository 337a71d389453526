/**
 * Groups of alike observations: K-means, its scores and profiles, the choice of the number of
 * classes, other ways to cluster, and pictures of distances in few dimensions.
 *
 * <p>This room knows only matrices of observations, {@code double[observation][dimension]}; what an
 * observation means is the caller's business. Everything that K-means and its scores need follows
 * from the squared distances between the observations, which are worked out once.
 */
package io.github.umlpsd.clusters;
