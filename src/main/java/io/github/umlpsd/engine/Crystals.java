package io.github.umlpsd.engine;

import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.pixels.Mask;
import io.github.umlpsd.traces.LightNoise;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

/**
 * The crystals of a movie whose pixels have the traces. Maps are width x height values, row by row,
 * NaN outside of the mask and where there is no value.
 *
 * @param mask which pixels belong to which crystal; their traces are in the order of {@link
 *     Mask#places}
 * @param average time average, drift taken out, in the unit of the traces
 * @param backgroundCounts median of the time average outside of all crystals; 0 if they are
 *     everywhere
 * @param drift where the sample is in each frame, in camera pixels
 * @param correlation map of the mean correlation with the neighbours
 * @param binning edge of an analysed pixel, in camera pixels
 * @param pixelSizeMicrometers edge of an analysed pixel, in um; empty when not known
 * @param warnings what a user should know of the movie and its pixels, one sentence each
 */
public record Crystals(
    Mask mask,
    float[] average,
    double backgroundCounts,
    DriftEstimate drift,
    float[] correlation,
    int binning,
    OptionalDouble pixelSizeMicrometers,
    List<String> warnings) {

  public Crystals {
    warnings = List.copyOf(warnings);
  }

  /** Noise of the photons in the traces; empty if the camera is not known well enough. */
  Optional<LightNoise> lightNoise(CameraCalibration camera) {
    return camera.knowsGain() && camera.knowsOffset()
        ? Optional.of(
            LightNoise.ofPixels(
                average, mask.places(), backgroundCounts, binning * binning, camera))
        : Optional.empty();
  }

  /** How many crystals are analysed. */
  public int count() {
    return (int) Arrays.stream(mask.crystals()).filter(c -> c >= 0).distinct().count();
  }

  /** Pixels of each crystal of the movie, those of crystals that are not analysed here as 0. */
  public int[] sizes() {
    int[] sizes = new int[mask.count()];
    Arrays.stream(mask.crystals()).filter(c -> c >= 0).forEach(c -> sizes[c]++);
    return sizes;
  }

  /** A map of a value of each trace. */
  public float[] map(IntToDoubleFunction value) {
    int[] places = mask.places();
    double[] values = new double[places.length];
    Arrays.setAll(values, value);
    return mask.spread(values);
  }
}
