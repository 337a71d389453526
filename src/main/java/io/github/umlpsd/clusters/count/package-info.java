/**
 * How many classes there are: ways to cluster are tried at every number, and a number holds if all
 * of its classes are apart from their neighbours by more than one class cut in two would be. What a
 * class means, and which features describe an observation, is not decided here.
 */
package io.github.umlpsd.clusters.count;
