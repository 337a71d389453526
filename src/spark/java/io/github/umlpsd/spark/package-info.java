/**
 * Many movies on a cluster: a driver for Apache Spark, a task for each movie. It does what {@code
 * analyze} and {@code compare} do on one machine and nothing else. Compiled only by the Maven profile {@code spark};
 * no other room knows it.
 */
package io.github.umlpsd.spark;
