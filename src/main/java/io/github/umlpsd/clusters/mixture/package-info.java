/** Gaussian mixtures on principal components, and the number of classes that follows from them. */
package io.github.umlpsd.clusters.mixture;
