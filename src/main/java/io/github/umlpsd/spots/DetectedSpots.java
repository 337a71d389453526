package io.github.umlpsd.spots;

import java.util.ArrayList;
import java.util.List;

/**
 * The spots of a movie and how they were found.
 *
 * @param spots falling quality, then by row and column
 * @param states one per spot, in the same order
 * @param threshold lowest quality that was asked for, given or automatic
 * @param detector what found them, with its version, for logs and results
 * @param warnings what the user should know, one sentence each
 */
public record DetectedSpots(
    List<Spot> spots,
    List<SpotState> states,
    double threshold,
    String detector,
    List<String> warnings) {

  public DetectedSpots {
    spots = List.copyOf(spots);
    states = List.copyOf(states);
    warnings = List.copyOf(warnings);
  }

  /** Whether a spot can be measured on its own. */
  public boolean isIsolated(int spot) {
    return states.get(spot) == SpotState.ISOLATED;
  }

  /** The spots that can be measured on their own, in the same order. */
  public List<Spot> isolated() {
    List<Spot> isolated = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      if (isIsolated(i)) {
        isolated.add(spots.get(i));
      }
    }
    return isolated;
  }
}
