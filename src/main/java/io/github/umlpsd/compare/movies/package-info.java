/**
 * The movies of a comparison: what was measured of each, what is common to all, and how bright they
 * are beside each other.
 */
package io.github.umlpsd.compare.movies;
