package io.github.umlpsd.movie.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One particle that moves and is taken for many spots: places near each other that are lit once,
 * one after another.
 *
 * <p>A chain of such places is judged by the chance that the light of dots that know nothing of
 * each other passes on so closely. That of a link is m (2 g + 1) / T, where g is the time between
 * the end of one light and the start of the next, in frames, T the frames of the movie and m the
 * number of places near by; those of all links are put together by Fisher's rule, and multiplied by
 * the number of places at which the chain could have begun.
 */
public final class MovingThings {
  static final String NAME = "things that move";

  /** Farthest step between two places, in radii of the spots. */
  private static final double REACH_RADII = 8;

  private static final double CHANCE = 1e-3;
  private static final int FEWEST_PLACES = 3;

  private MovingThings() {}

  /**
   * The best chain that ends at a place.
   *
   * @param sum of the negative logarithms of the chances of its links
   */
  private record Chain(LitOnce end, Chain before, int places, double sum) {
    /** Chance that as many independent links have a sum as large: the tail of a gamma variable. */
    double chance() {
      double term = Math.exp(-sum);
      double chance = places == 1 ? 1 : 0;
      for (int i = 0; i < places - 1; i++) {
        chance += term;
        term *= sum / (i + 1);
      }
      return chance;
    }
  }

  /**
   * @param lit places of measured spots that are lit once
   * @param frames of the movie
   * @param radius of the spots, pixels
   */
  public static Check of(List<LitOnce> lit, int frames, double radius) {
    List<LitOnce> sorted = new ArrayList<>(lit);
    sorted.sort(Comparator.comparingDouble(place -> place.first() + place.last()));
    double reach = REACH_RADII * radius;
    List<Chain> chains = new ArrayList<>();
    Chain best = null;
    for (LitOnce place : sorted) {
      Chain chain = new Chain(place, null, 1, 0);
      for (Chain earlier : chains) {
        double sum = earlier.sum() - link(earlier.end(), place, sorted, frames, reach);
        Chain longer = new Chain(place, earlier, earlier.places() + 1, sum);
        chain = longer.chance() < chain.chance() ? longer : chain;
      }
      chains.add(chain);
      boolean better = best == null || chain.chance() < best.chance();
      best = better && chain.places() >= FEWEST_PLACES ? chain : best;
    }
    double chance = best == null ? 1 : Math.min(1, sorted.size() * best.chance());
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("places_lit_once", lit.size());
    numbers.put("places_in_chain", best == null ? 0 : best.places());
    numbers.put("chance", chance);
    if (best == null || chance > CHANCE) {
      return Check.fine(NAME, "No spots light up one after another along a path.", numbers);
    }
    LitOnce first = first(best);
    return Check.told(
        NAME,
        String.format(
            Locale.ROOT,
            "%d spots light up one after another along a path from x %.0f, y %.0f (frame %d) to x"
                + " %.0f, y %.0f (frame %d): most likely one particle that moves and is taken for"
                + " many; reject these spots.",
            best.places(),
            first.x(),
            first.y(),
            first.first() + 1,
            best.end().x(),
            best.end().y(),
            best.end().last() + 1),
        numbers);
  }

  /** Logarithm of the chance of a link, times the number of places that it could lead to. */
  private static double link(
      LitOnce from, LitOnce to, List<LitOnce> all, int frames, double reach) {
    if (from.distanceTo(to) > reach) {
      return 0;
    }
    long near = all.stream().filter(o -> o != from && from.distanceTo(o) <= reach).count();
    int gap = Math.abs(to.first() - from.last() - 1);
    return Math.min(0, Math.log(near * (2.0 * gap + 1) / frames));
  }

  private static LitOnce first(Chain chain) {
    Chain at = chain;
    while (at.before() != null) {
      at = at.before();
    }
    return at.end();
  }
}
