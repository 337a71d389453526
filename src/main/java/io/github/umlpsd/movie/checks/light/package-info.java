/** Checks of the light that reaches the camera: lamps that are off, flash, or alternate. */
package io.github.umlpsd.movie.checks.light;
