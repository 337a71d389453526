package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.camera.PhotonTransfer;
import io.github.umlpsd.movie.checks.range.Clipping;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.statistics.Quantiles;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the movie itself tells of its camera: a proposal, which is never used by itself, and whether
 * it contradicts what the user told.
 */
final class CameraCheck {
  static final String NAME = "photon transfer";
  static final String GIVEN = "given camera";

  /** A gain that is so much beyond the interval that the movie shows is another camera's. */
  private static final double BEYOND = 1.5;

  /** Pixels have offsets of their own; so many standard deviations of these are none. */
  private static final double SIGMAS = 3;

  private static final double SIGMA_OF_MEDIAN_DIFFERENCE =
      Quantiles.SIGMA_OF_MEDIAN_DEVIATION / Math.sqrt(2);

  private CameraCheck() {}

  /**
   * @param raw whether the frames are as the camera gave them: not moved, binned or filled in, and
   *     none is constant or a copy
   * @param found what their noise shows
   */
  static Check of(boolean raw, Optional<PhotonTransfer> found) {
    if (!raw) {
      return Check.notChecked(
          NAME, "Gain and offset show only in frames as the camera gave them, all of them.");
    }
    if (found.isEmpty()) {
      return Check.notChecked(
          NAME,
          "The steady pixels are too few, or too alike in brightness, to show gain and offset.");
    }
    PhotonTransfer camera = found.get();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("counts_per_photoelectron_times_excess_noise", camera.gain());
    numbers.put("gain_low_95", camera.gainLow());
    numbers.put("gain_high_95", camera.gainHigh());
    numbers.put("camera_offset_counts", camera.offset());
    numbers.put("offset_low_95", camera.offsetLow());
    numbers.put("offset_high_95", camera.offsetHigh());
    return Check.fine(
        NAME,
        String.format(
            Locale.ROOT,
            "Proposal, not used: %.3g counts per photo-electron (95 %% %.3g to %.3g), behind an EM"
                + " register half of that; camera_offset %.4g (%.4g to %.4g).",
            camera.gain(),
            camera.gainLow(),
            camera.gainHigh(),
            camera.offset(),
            camera.offsetLow(),
            camera.offsetHigh()),
        numbers);
  }

  /**
   * Whether the movie can come from the camera that the user told of.
   *
   * @param seen the frames as the camera gave them; empty if they were moved, binned or filled in
   * @param found what the movie itself tells of its camera
   */
  static Check given(
      Optional<Projections> seen, Optional<PhotonTransfer> found, CameraCalibration given) {
    if (!given.knowsOffset() && !given.knowsGain()) {
      return Check.fine(GIVEN, "No offset and no gain was given.", Map.of());
    }
    if (seen.isEmpty()) {
      return Check.notChecked(GIVEN, "The frames are not as the camera gave them.");
    }
    float[] all = seen.get().mean();
    double[] mean =
        IntStream.range(0, all.length).mapToDouble(i -> all[i]).filter(Double::isFinite).toArray();
    double middle = Quantiles.median(mean);
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("median_pixel_counts", middle);
    if (given.knowsOffset() && given.offsetCounts() > middle + SIGMAS * ownOffsets(mean)) {
      return Check.told(
          GIVEN,
          String.format(
              Locale.ROOT,
              "camera_offset is %s counts, but half of the pixels have %s or less on average,"
                  + " as if they had less than no light; give the counts of a pixel without"
                  + " light.",
              Clipping.number((float) given.offsetCounts()),
              Clipping.number((float) middle)),
          numbers);
    }
    return found
        .flatMap(camera -> contradiction(camera, given))
        .map(sentence -> Check.told(GIVEN, sentence, numbers))
        .orElseGet(
            () -> Check.fine(GIVEN, "Nothing contradicts what was given of the camera.", numbers));
  }

  private static Optional<String> contradiction(PhotonTransfer camera, CameraCalibration given) {
    double gain = given.countsPerUnit() * given.excessNoise();
    if (given.knowsGain()
        && (gain > BEYOND * camera.gainHigh() || gain < camera.gainLow() / BEYOND)) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "counts_per_electron and em_gain make %.3g counts of noise for each photo-electron,"
                  + " but the noise of this movie shows %.3g to %.3g; give counts for each"
                  + " electron, not electrons for each count, and the gain of this recording.",
              gain,
              camera.gainLow(),
              camera.gainHigh()));
    }
    double width = camera.offsetHigh() - camera.offsetLow();
    if (given.knowsOffset()
        && (given.offsetCounts() > camera.offsetHigh() + width
            || given.offsetCounts() < camera.offsetLow() - width)) {
      return Optional.of(
          String.format(
              Locale.ROOT,
              "camera_offset is %s counts, but the noise of this movie shows %s to %s; give"
                  + " the counts of a pixel without light.",
              Clipping.number((float) given.offsetCounts()),
              Clipping.number((float) camera.offsetLow()),
              Clipping.number((float) camera.offsetHigh())));
    }
    return Optional.empty();
  }

  /** Robust standard deviation of the pixels' own offsets, from differences of neighbours. */
  private static double ownOffsets(double[] mean) {
    double[] steps =
        IntStream.range(1, mean.length).mapToDouble(i -> Math.abs(mean[i] - mean[i - 1])).toArray();
    return SIGMA_OF_MEDIAN_DIFFERENCE * Quantiles.median(steps);
  }
}
