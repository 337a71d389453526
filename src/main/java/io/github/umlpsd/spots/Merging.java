package io.github.umlpsd.spots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Makes one spot of several maxima that stand for the same place.
 *
 * <p>A plateau (saturated pixels, or two equal neighbours) has a maximum at each of its pixels, and
 * two maxima may be refined to one position. Maxima that are linked by steps shorter than {@value
 * #STEP_PIXELS} pixels are therefore one spot. It has their highest quality and stands at the mean
 * position of those that have this quality.
 */
final class Merging {
  /** Longer than the diagonal of a pixel, shorter than the distance of two separate maxima. */
  static final double STEP_PIXELS = 1.5;

  private Merging() {}

  /** The merged spots, in falling order of quality, then by row and column. */
  static List<Spot> merge(List<Spot> spots) {
    NearbySpots nearby = new NearbySpots(spots, STEP_PIXELS);
    boolean[] taken = new boolean[spots.size()];
    List<Spot> merged = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      if (!taken[i]) {
        merged.add(centre(linkedTo(i, spots, nearby, taken)));
      }
    }
    merged.sort(LocalMaxima.ORDER);
    return merged;
  }

  private static List<Spot> linkedTo(
      int first, List<Spot> spots, NearbySpots nearby, boolean[] taken) {
    List<Spot> group = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(first));
    taken[first] = true;
    while (!open.isEmpty()) {
      int i = open.pop();
      group.add(spots.get(i));
      for (int j : nearby.closerThan(i, STEP_PIXELS)) {
        if (!taken[j]) {
          taken[j] = true;
          open.push(j);
        }
      }
    }
    return group;
  }

  private static Spot centre(List<Spot> group) {
    double best = group.stream().mapToDouble(Spot::quality).max().orElseThrow();
    List<Spot> top = group.stream().filter(s -> s.quality() == best).toList();
    return new Spot(
        top.stream().mapToDouble(Spot::xPixels).average().orElseThrow(),
        top.stream().mapToDouble(Spot::yPixels).average().orElseThrow(),
        best,
        group.get(0).radiusPixels());
  }
}
