/**
 * What the traces of all spots have in common, as of an unsteady lamp, and how it is taken out.
 * What is told of it in words is the check of the movie, which lives in {@code movie.checks}.
 */
package io.github.umlpsd.traces.common;
