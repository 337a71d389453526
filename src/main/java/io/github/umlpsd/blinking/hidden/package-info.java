/**
 * The two-state hidden Markov model of a trace: which state an emitter was in at each frame where
 * noise hides it in the histogram of the intensities. It knows when it must not be believed. The
 * threshold from the histogram is not here.
 */
package io.github.umlpsd.blinking.hidden;
