package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.camera.PhotonTransfer;
import io.github.umlpsd.movie.checks.light.AlternatingFrames;
import io.github.umlpsd.movie.checks.light.DarkLevel;
import io.github.umlpsd.movie.checks.light.FirstFlash;
import io.github.umlpsd.movie.checks.light.LampOff;
import io.github.umlpsd.movie.checks.range.CountRange;
import io.github.umlpsd.movie.checks.range.Rounding;
import io.github.umlpsd.movie.sums.Projections;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All checks of a movie, in the order in which they are told. */
public final class MovieChecks {
  private static final String DIVIDE =
      "common_signal=divide takes it out, if enough spots are bright";
  private static final String OFFSET = "offset in relative spectra";

  private MovieChecks() {}

  /**
   * Checks of a movie of spots.
   *
   * @param traces raw traces (counts), all as long as the movie; a sample of them is enough
   */
  public static List<Check> ofSpots(SeenMovie seen, double[][] traces, Workers workers) {
    List<Integer> leftOut = new ArrayList<>();
    List<Check> checks = ofFrames(seen, traces, true, leftOut, workers);
    checks.add(CommonFluctuation.of(traces, leftOut, DIVIDE, workers));
    return checks;
  }

  /**
   * Checks of a movie of crystals. What all pixels share is not judged, since a crystal may blink
   * as a whole.
   *
   * @param traces raw traces of a sample of the pixels (counts), all as long as the movie
   */
  public static List<Check> ofPixels(SeenMovie seen, double[][] traces, Workers workers) {
    return ofFrames(seen, traces, false, new ArrayList<>(), workers);
  }

  /**
   * Spectra relative to a mean that holds the camera's offset.
   *
   * @param offsetIsInMean whether the traces have neither background nor offset taken off and are
   *     divided by their mean
   */
  public static Check relativeToOffset(boolean offsetIsInMean) {
    return offsetIsInMean
        ? Check.told(
            OFFSET,
            "Spectra are relative to the mean (units=relative), but background=none leaves the"
                + " camera's offset (bias) and the background in it, so that they are too low;"
                + " give background=annulus, camera_offset or units=absolute.",
            Map.of())
        : Check.fine(OFFSET, "No spectrum is relative to a mean that holds the offset.", Map.of());
  }

  private static List<Check> ofFrames(
      SeenMovie seen, double[][] traces, boolean spots, List<Integer> leftOut, Workers workers) {
    FrameFacts facts = seen.frames().facts();
    List<Integer> constant = LostFrames.constant(facts);
    List<Integer> repeated = LostFrames.repeated(facts, seen.frames());
    List<Integer> known = new ArrayList<>(constant);
    known.addAll(repeated);
    List<Integer> torn = TornFrames.find(seen.frames(), known);
    known.addAll(torn);
    // A crystal that fills the image may darken it by its own blinking.
    List<Integer> off =
        LampOff.frames(traces, spots ? DarkLevel.of(facts.levels(known)) : new BitSet(), workers);
    leftOut.addAll(known);
    leftOut.addAll(off);
    List<Check> checks = new ArrayList<>();
    checks.add(
        LampOff.check(
            LampOff.NAME,
            off,
            facts.frames(),
            spots ? "spots" : "pixels",
            LampOff.canJudge(traces)));
    checks.addAll(LostFrames.checks(constant, repeated));
    checks.add(TornFrames.check(torn));
    checks.add(AlternatingFrames.of(facts));
    checks.add(FirstFlash.of(facts));
    checks.addAll(CountRange.checks(facts, seen.frames()));
    checks.add(Motion.of(seen, spots, new HashSet<>(leftOut), workers));
    checks.addAll(
        seen.pixels()
            .map(pixels -> PixelChecks.of(pixels, spots, seen.frames().width()))
            .orElseGet(PixelChecks::notChecked));
    checks.add(Rounding.of(seen.projections()));
    Optional<Projections> raw =
        seen.projections().filter(all -> constant.isEmpty() && repeated.isEmpty());
    Optional<PhotonTransfer> camera = raw.flatMap(PhotonTransfer::of);
    checks.add(CameraCheck.of(raw.isPresent(), camera));
    checks.add(CameraCheck.given(seen.projections(), camera, seen.camera()));
    return checks;
  }
}
