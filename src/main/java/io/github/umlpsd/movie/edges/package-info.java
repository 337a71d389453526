/**
 * Edges of a movie that were filled with one value when its frames were moved to take drift out:
 * they are found, and taken out of the analysis.
 */
package io.github.umlpsd.movie.edges;
