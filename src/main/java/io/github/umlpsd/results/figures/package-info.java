/** The figures that people look at, as values that any renderer can draw. */
package io.github.umlpsd.results.figures;
