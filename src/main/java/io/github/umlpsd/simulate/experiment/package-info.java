/**
 * Small studies with known truth: movies of two conditions that differ in one known way or not at
 * all, while the movies of a condition differ among themselves in focus, power, background and
 * sample, as real ones do. How one emitter blinks lives in {@code simulate.emitters}, how a field
 * of them is drawn in {@code simulate}.
 */
package io.github.umlpsd.simulate.experiment;
