package io.github.umlpsd.spots;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.List;

/** Whether the light of a spot can be measured on its own. */
public enum SpotState {
  /** Alone, and wholly inside the image. */
  ISOLATED,
  /** Nearer to another spot than allowed. */
  NEAR_NEIGHBOUR,
  /** Its aperture leaves the image. */
  AT_EDGE;

  /**
   * Judges each spot against all others and against the border of the image.
   *
   * @param width columns of the image
   * @param height rows of the image
   * @param aperturePixels radius of the disc in which a spot is measured
   * @param isolationPixels smallest distance allowed between two spots, 0 = any
   * @return one state per spot, in the same order; the border counts before the neighbours
   */
  public static List<SpotState> of(
      List<Spot> spots, int width, int height, double aperturePixels, double isolationPixels) {
    if (!(aperturePixels > 0)) {
      throw new UserException("aperture is " + aperturePixels + ", but must be above 0 pixels.");
    }
    NearbySpots nearby = new NearbySpots(spots, Math.max(1, isolationPixels));
    List<SpotState> states = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (!holds(width, spot.xPixels(), aperturePixels)
          || !holds(height, spot.yPixels(), aperturePixels)) {
        states.add(AT_EDGE);
      } else if (nearby.closerThan(i, isolationPixels).isEmpty()) {
        states.add(ISOLATED);
      } else {
        states.add(NEAR_NEIGHBOUR);
      }
    }
    return List.copyOf(states);
  }

  /** Pixels reach from half a pixel before the first centre to half a pixel behind the last. */
  private static boolean holds(int size, double centre, double aperture) {
    return centre - aperture >= -0.5 && centre + aperture <= size - 0.5;
  }
}
