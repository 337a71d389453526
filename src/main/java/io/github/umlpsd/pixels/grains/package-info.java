/**
 * Which pixels of crystals are separate observations, and which see two classes through the optics.
 * Works on the rows that are clustered; how they are clustered is not decided here.
 */
package io.github.umlpsd.pixels.grains;
