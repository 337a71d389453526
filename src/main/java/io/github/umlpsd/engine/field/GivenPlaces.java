package io.github.umlpsd.engine.field;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.statistics.Evenly;
import io.github.umlpsd.statistics.Quantiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Whether spots that a user gave lie where the light is, by their {@link PlaceContrast}. */
public final class GivenPlaces {
  static final String NAME = "given spots";

  /** So many spots tell where all of them lie. */
  private static final int ENOUGH = 60;

  /** Fewer spots do not tell that all are moved. */
  private static final int FEWEST_SPOTS = 4;

  /** Spots are tried at so many pixels to all sides. */
  private static final int FARTHEST = 8;

  /** A shift of less is a matter of taste. */
  private static final double LEAST_SHIFT = 1.5;

  /** How much brighter the median spot is at its true place than at that given. */
  private static final double BRIGHTER = 1.5;

  /** Share of the spots that are brighter there. */
  private static final double MOST = 0.8;

  private final PlaceContrast contrast;
  private final List<Spot> spots;

  private GivenPlaces(Projections seen, List<Spot> spots) {
    this.contrast = new PlaceContrast(seen);
    this.spots = spots;
  }

  /**
   * What the time average shows at the places.
   *
   * @param seen the movie along time, drift taken out
   * @param spots that were given
   */
  public static Check check(Projections seen, List<Spot> spots) {
    return new GivenPlaces(seen, spots).check();
  }

  private Check check() {
    double[] all = contrasts(spots, 0, 0);
    int dark =
        (int)
            IntStream.range(0, all.length)
                .filter(i -> !(all[i] > PlaceContrast.SURE * contrast.error(spots.get(i), 0, 0)))
                .count();
    List<Spot> some = some();
    double[] here = contrasts(some, 0, 0);
    int dx = 0;
    int dy = 0;
    double most = median(here);
    for (int y = -FARTHEST; y <= FARTHEST; y++) {
      for (int x = -FARTHEST; x <= FARTHEST; x++) {
        double light = median(contrasts(some, x, y));
        if (light > most) {
          most = light;
          dx = x;
          dy = y;
        }
      }
    }
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("spots", spots.size());
    numbers.put("without_light", dark);
    if (isMoved(some, here, dx, dy)) {
      numbers.put("beside_x_px", dx);
      numbers.put("beside_y_px", dy);
      return Check.told(
          NAME,
          String.format(
              Locale.ROOT,
              "The spots that were given lie beside the light: some %d pixels along x and %d along y"
                  + " away most of them are brighter; the centre of the first pixel is 0, and with"
                  + " drift taken out places are those in the middle of the way of the sample.",
              dx,
              dy),
          numbers);
    }
    return 2 * dark > spots.size()
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "%s that %s given %s no light above what is around %s; check that"
                    + " they are spots of this movie, in pixels.",
                Count.among(dark, spots.size(), "spot"),
                Count.verb(spots.size(), "was", "were"),
                Count.verb(dark, "shows", "show"),
                Count.verb(dark, "it", "them")),
            numbers)
        : Check.fine(NAME, "The spots that were given lie where light is.", numbers);
  }

  private boolean isMoved(List<Spot> some, double[] here, int dx, int dy) {
    double[] there = contrasts(some, dx, dy);
    double[] errors =
        IntStream.range(0, there.length)
            .mapToDouble(i -> contrast.error(some.get(i), dx, dy))
            .toArray();
    int brighter = (int) IntStream.range(0, there.length).filter(i -> there[i] > here[i]).count();
    return some.size() >= FEWEST_SPOTS
        && Math.hypot(dx, dy) >= LEAST_SHIFT
        && brighter >= MOST * some.size()
        && median(there) > BRIGHTER * median(here)
        && median(there) > PlaceContrast.SURE * median(errors);
  }

  private List<Spot> some() {
    return Arrays.stream(Evenly.chosen(spots.size(), ENOUGH)).mapToObj(spots::get).toList();
  }

  /** Of each spot, moved by so many pixels; NaN where that is outside of the image. */
  private double[] contrasts(List<Spot> of, double dx, double dy) {
    return of.stream().mapToDouble(s -> contrast.of(s, dx, dy)).toArray();
  }

  private static double median(double[] values) {
    double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
    return known.length == 0 ? Double.NEGATIVE_INFINITY : Quantiles.median(known);
  }
}
