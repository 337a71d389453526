package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.spots.NearbySpots;
import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes the traces of spots from a movie, in one pass over its frames. */
public final class TraceExtractor {
  private TraceExtractor() {}

  /** The same of spots that are all there are. */
  public static TraceSet extract(
      Movie movie,
      List<Spot> spots,
      PhotometryParameters parameters,
      DriftEstimate drift,
      Workers workers) {
    return extract(movie, spots, spots, parameters, drift, workers);
  }

  /**
   * Measures every spot in every frame. Only a few frames are in memory at a time.
   *
   * @param spots places in the reference image; each must be {@link Edge#holds held}
   * @param all the spots and all others, whose light is kept out of backgrounds and, with {@link
   *     Photometry#PSF}, of the spots
   * @param drift where the sample is in each frame; apertures follow it
   * @return one trace per spot, in the order of the spots; counts per frame
   * @throws UserException if there is no spot, a spot reaches out of the image, a frame cannot be
   *     read, or a pixel of a spot is not a finite number
   */
  public static TraceSet extract(
      Movie movie,
      List<Spot> spots,
      List<Spot> all,
      PhotometryParameters parameters,
      DriftEstimate drift,
      Workers workers) {
    FrameSource source = movie.frames();
    for (int i = 0; i < spots.size(); i++) {
      if (!Edge.holds(spots.get(i), source.width(), source.height(), parameters, drift)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Spot %d is so near the edge of the image that its aperture leaves it;"
                    + " leave it out or choose a smaller aperture.",
                i + 1));
      }
    }
    List<List<Spot>> neighbours = neighbours(spots, all, parameters);
    float[][] counts =
        FramePass.run(
            "Extracting traces",
            source,
            spots.size(),
            workers,
            () -> new SpotMeter(spots, neighbours, parameters, drift, source));
    return TraceSet.of(movie.times(), counts);
  }

  /** Of each spot, those that reach into its surroundings. */
  private static List<List<Spot>> neighbours(
      List<Spot> spots, List<Spot> all, PhotometryParameters parameters) {
    double reach = all.stream().mapToDouble(s -> parameters.reachOf(s)).max().orElse(0);
    double farthest =
        2 * reach + PhotometryParameters.RING_GAP_PIXELS + PhotometryParameters.RING_WIDTH_PIXELS;
    List<Spot> both = new ArrayList<>(spots);
    both.addAll(all);
    NearbySpots nearby = new NearbySpots(both, Math.max(1, farthest));
    List<List<Spot>> neighbours = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      neighbours.add(
          nearby.closerThan(i, farthest).stream()
              .filter(j -> j >= spots.size())
              .sorted()
              .map(both::get)
              .filter(other -> !other.equals(spot))
              .toList());
    }
    return neighbours;
  }
}
