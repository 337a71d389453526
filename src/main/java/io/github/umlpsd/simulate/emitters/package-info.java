/**
 * Single emitters: how they blink, how bright they are, and what a camera makes of their light.
 * Where they lie in a movie is decided in the package above.
 */
package io.github.umlpsd.simulate.emitters;
