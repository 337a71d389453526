/** Checks of the range of counts: what is cut off, wraps around, or is rounded. */
package io.github.umlpsd.movie.checks.range;
