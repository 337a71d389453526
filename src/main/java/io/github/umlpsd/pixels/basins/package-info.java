/**
 * Crystals as basins of the time average that blink. What is found here are marks; how they become
 * numbered crystals, and the simpler rules, are decided one package up.
 */
package io.github.umlpsd.pixels.basins;
