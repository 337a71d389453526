package io.github.umlpsd.engine.decisions;

import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Optional;

/**
 * All decisions that were taken by hand about one movie or table, in the order in which they are
 * written.
 *
 * @param all one for each spot at most
 */
public record Decisions(List<Decision> all) {
  /** Nothing was decided by hand. */
  public static final Decisions NONE = new Decisions(List.of());

  /** A decision and a spot belong together if they are nearer than this, in pixels. */
  public static final double REACH_PIXELS = 1;

  public Decisions {
    all = List.copyOf(all);
  }

  /** Whether nothing was decided. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether a spot is to be measured although it would be left out. */
  public boolean keeps(Spot spot) {
    return nearest(spot.xPixels(), spot.yPixels())
        .map(decision -> decision.verdict() != Verdict.REJECT)
        .orElse(false);
  }

  /** The nearest decision within reach of a place, in pixels. */
  private Optional<Decision> nearest(double x, double y) {
    return all.stream()
        .filter(decision -> distance(decision, x, y) <= REACH_PIXELS)
        .min(java.util.Comparator.comparingDouble(decision -> distance(decision, x, y)));
  }

  /** In pixels; infinite without a place. */
  static double distance(Decision decision, double x, double y) {
    return decision.hasPlace()
        ? Math.hypot(decision.xPixels() - x, decision.yPixels() - y)
        : Double.POSITIVE_INFINITY;
  }
}
