/**
 * The jobs of ImageJ: from an image or a file to results. Its parts are {@code input}, {@code
 * windows} and {@code plugin}; what a result holds is decided in {@code results}.
 */
package io.github.umlpsd.imagej;
