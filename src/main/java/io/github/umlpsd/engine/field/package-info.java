/**
 * The spots of a movie in two steps, so that a window may take the second again and again: what is
 * seen of the whole movie, and the spots that are chosen on it; and their traces as under a steady
 * lamp.
 */
package io.github.umlpsd.engine.field;
