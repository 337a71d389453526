package io.github.umlpsd.traces;

import io.github.umlpsd.spots.NearbySpots;
import io.github.umlpsd.spots.Spot;
import java.util.ArrayList;
import java.util.List;

/** Which spots reach into the surroundings of which. */
final class Neighbours {
  private Neighbours() {}

  /**
   * Of each spot, those that reach into its surroundings.
   *
   * @param all the spots and all others
   */
  static List<List<Spot>> of(List<Spot> spots, List<Spot> all, PhotometryParameters parameters) {
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
