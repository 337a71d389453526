package io.github.umlpsd.engine.field;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Whether spots that were found are darker than what is around them, as in an inverted movie: what
 * blinks is found there too, with ON and OFF the other way round.
 */
public final class DarkPlaces {
  static final String NAME = "dark spots";

  private DarkPlaces() {}

  /**
   * What the time average shows at the places.
   *
   * @param seen the movie along time, drift taken out
   * @param spots that were found and measured
   */
  public static Check check(Projections seen, List<Spot> spots) {
    PlaceContrast contrast = new PlaceContrast(seen);
    long dark =
        spots.stream()
            .filter(
                spot -> contrast.of(spot, 0, 0) < -PlaceContrast.SURE * contrast.error(spot, 0, 0))
            .count();
    Map<String, Object> numbers = Map.of("spots", spots.size(), "darker", dark);
    return 2 * dark > spots.size()
        ? Check.told(
            NAME,
            String.format(
                Locale.ROOT,
                "%s %s darker than what is around %s, as in a movie whose counts are"
                    + " inverted, in which ON and OFF change places; invert it back.",
                Count.among(dark, spots.size(), "spot"),
                Count.verb(dark, "is", "are"),
                Count.verb(dark, "it", "them")),
            numbers)
        : Check.fine(NAME, "Spots are no darker than what is around them.", numbers);
  }
}
