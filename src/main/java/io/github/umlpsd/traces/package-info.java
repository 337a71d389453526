/** Intensity-time traces of spots and pixels, and the photometry that takes them from a movie. */
package io.github.umlpsd.traces;
