package io.github.umlpsd.traces;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.checks.RepairedFrames;
import io.github.umlpsd.movie.checks.SinglePixels;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Optional;

/** Traces of spots from frames without rays and broken pixels, and what was replaced there. */
public record SpotTraces(TraceSet traces, Repairs repairs) {

  /**
   * As {@link TraceExtractor#extract}.
   *
   * @param single of the frames; empty if they cannot be told, as in a movie with drift
   * @param all the spots and all others
   */
  public static SpotTraces of(
      Movie movie,
      Optional<SinglePixels> single,
      List<Spot> spots,
      List<Spot> all,
      PhotometryParameters parameters,
      CameraCalibration camera,
      DriftEstimate drift,
      Workers workers) {
    Optional<RepairedFrames> repaired =
        single
            .filter(pixels -> !pixels.isEmpty())
            .map(pixels -> new RepairedFrames(movie.frames(), pixels));
    FrameSource frames = repaired.isPresent() ? repaired.get() : movie.frames();
    TraceSet traces =
        TraceExtractor.extract(movie.with(frames), spots, all, parameters, camera, drift, workers);
    return new SpotTraces(
        traces,
        repaired
            .map(r -> Repairs.of(r, spots, parameters))
            .orElseGet(() -> Repairs.none(spots.size())));
  }
}
