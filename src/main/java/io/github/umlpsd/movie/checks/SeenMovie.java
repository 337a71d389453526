package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.sums.Projections;
import java.util.Optional;

/**
 * What was seen of a movie.
 *
 * @param frames those of the camera, all of which have been read
 * @param registered whether drift is taken out
 * @param pixels single pixels that differ from their neighbours; empty if they cannot be told
 * @param projections of the frames as the camera gave them; empty if there are only others
 * @param camera what the user told of it
 */
public record SeenMovie(
    WatchedFrames frames,
    boolean registered,
    Optional<SinglePixels> pixels,
    Optional<Projections> projections,
    CameraCalibration camera) {}
