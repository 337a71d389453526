/** Spots that were found elsewhere: files of TrackMate. */
package io.github.umlpsd.spots.given;
