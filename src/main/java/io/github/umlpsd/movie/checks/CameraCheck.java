package io.github.umlpsd.movie.checks;

import io.github.umlpsd.movie.camera.PhotonTransfer;
import io.github.umlpsd.movie.sums.Projections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the movie itself tells of its camera: a proposal, which is never used by itself. */
final class CameraCheck {
  static final String NAME = "photon transfer";

  private CameraCheck() {}

  /**
   * @param seen the frames as the camera gave them; empty if they were moved, binned or filled in
   * @param whole whether no frame is constant or a copy
   */
  static Check of(Optional<Projections> seen, boolean whole) {
    if (seen.isEmpty() || !whole) {
      return Check.notChecked(
          NAME, "Gain and offset show only in frames as the camera gave them, all of them.");
    }
    Optional<PhotonTransfer> found = PhotonTransfer.of(seen.get());
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
}
