/** Gaussian mixtures on principal components, and what they and the count of classes need. */
package io.github.umlpsd.clusters.mixture;
