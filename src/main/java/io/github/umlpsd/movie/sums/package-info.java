/**
 * What is summed up over the frames of a movie, in one pass each: projections, noise from frame to
 * frame, and the covariance of successive frames that shows what blinks. Whole counts are summed up
 * in {@link io.github.umlpsd.movie.CountWords}, exactly and several at a time; other numbers one by
 * one.
 */
package io.github.umlpsd.movie.sums;
