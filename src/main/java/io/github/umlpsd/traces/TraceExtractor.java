package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Locale;

/** Takes the traces of spots from a movie, in one pass over its frames. */
public final class TraceExtractor {
  private TraceExtractor() {}

  /** The same, in counts, of spots that are all there are. */
  public static TraceSet extract(
      Movie movie,
      List<Spot> spots,
      PhotometryParameters parameters,
      DriftEstimate drift,
      Workers workers) {
    return extract(movie, spots, spots, parameters, CameraCalibration.UNKNOWN, drift, workers);
  }

  /**
   * Measures every spot in every frame. Only a few frames are in memory at a time.
   *
   * @param spots places in the reference image; each must be {@link Edge#holds held}
   * @param all the spots and all others, whose light is kept out of backgrounds and, with {@link
   *     Photometry#PSF}, of the spots
   * @param camera decides the unit; its offset is taken off where no background is
   * @param drift where the sample is in each frame; apertures follow it
   * @return one trace per spot, in the order of the spots; light per frame
   * @throws UserException if there is no spot, a spot reaches out of the image, a frame cannot be
   *     read, or a pixel of a spot is not a finite number
   */
  public static TraceSet extract(
      Movie movie,
      List<Spot> spots,
      List<Spot> all,
      PhotometryParameters parameters,
      CameraCalibration camera,
      DriftEstimate drift,
      Workers workers) {
    FrameSource source = movie.frames();
    for (int i = 0; i < spots.size(); i++) {
      if (!Edge.holds(
          spots.get(i), source.width(), source.height(), source.margins(), parameters, drift)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Spot %d is so near the edge of the image that its aperture leaves it;"
                    + " leave it out or choose a smaller aperture.",
                i + 1));
      }
    }
    List<List<Spot>> neighbours = Neighbours.of(spots, all, parameters);
    TraceRows counts =
        FramePass.run(
            "Extracting traces",
            source,
            spots.size(),
            false,
            workers,
            () -> new SpotMeter(spots, neighbours, parameters, camera, drift, source));
    return TraceSet.of(movie.times(), counts).in(camera.unit());
  }
}
