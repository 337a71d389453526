package io.github.umlpsd.engine;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.LightNoise;
import io.github.umlpsd.traces.PhotometryParameters;
import io.github.umlpsd.traces.Repairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What was found in the field of view of a movie.
 *
 * @param projections the movie along time
 * @param image the projection on which spots were searched, width x height values
 * @param detected all spots, with the detector that found them
 * @param measured index within {@code detected} of each trace's spot
 * @param singlePixels hot, dead and struck ones; empty if drift was taken out, which hides them
 * @param repairs what was replaced in the pixels of the measured spots
 * @param drift where the sample is in each frame
 * @param photometry how the spots are measured, with the width that they have
 * @param pixelSizeMicrometers edge of a pixel, in um; empty when not known
 */
public record Field(
    Projections projections,
    float[] image,
    JudgedSpots detected,
    int[] measured,
    Optional<SinglePixels> singlePixels,
    Repairs repairs,
    DriftEstimate drift,
    PhotometryParameters photometry,
    OptionalDouble pixelSizeMicrometers) {

  /** All spots that were found, those outside the user's region included. */
  public List<Spot> allSpots() {
    List<Spot> all = new ArrayList<>(detected.spots());
    all.addAll(detected.detected().outside());
    return all;
  }

  /** The spots that have traces, in the order of the traces. */
  public List<Spot> measuredSpots() {
    return java.util.Arrays.stream(measured).mapToObj(detected.spots()::get).toList();
  }

  /** The same with what was replaced. */
  Field with(Repairs others) {
    return new Field(
        projections,
        image,
        detected,
        measured,
        singlePixels,
        others,
        drift,
        photometry,
        pixelSizeMicrometers);
  }

  /** Noise of the photons in the traces; empty if the camera is not known well enough. */
  Optional<LightNoise> lightNoise(CameraCalibration camera) {
    return camera.knowsGain() && camera.knowsOffset()
        ? Optional.of(
            LightNoise.ofSpots(
                projections.mean(),
                projections.width(),
                measuredSpots(),
                allSpots(),
                photometry,
                camera))
        : Optional.empty();
  }
}
