/**
 * Finding nanocrystals on the projection of a movie.
 *
 * <p>{@link io.github.umlpsd.spots.SpotFinder} does the whole step: detector, quality threshold,
 * and merging, or takes the spots that the user gave. Two detectors are built in, equal to those of
 * TrackMate; TrackMate's own are used instead where they are installed. Spots can also be read from
 * files that TrackMate wrote.
 */
package io.github.umlpsd.spots;
