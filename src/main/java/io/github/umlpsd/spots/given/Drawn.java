package io.github.umlpsd.spots.given;

import java.util.Optional;

/**
 * What the user has drawn on the open image.
 *
 * @param spots points and ovals that are to be the spots
 * @param region pixels inside the selected area, row by row, to which spots are limited; not to be
 *     changed
 */
public record Drawn(Optional<GivenSpots> spots, Optional<boolean[]> region) {
  /** The word that asks for the drawn spots. */
  public static final String WORD = "rois";

  /** Nothing is drawn, as on a movie that was read from a file. */
  public static final Drawn NOTHING = new Drawn(Optional.empty(), Optional.empty());
}
