package io.github.umlpsd.spots.given;

import io.github.umlpsd.spots.Spot;
import java.util.List;

/**
 * Spots that were read from a file.
 *
 * @param spots falling quality, then by row and column
 * @param notes what was assumed or left out, one sentence each
 */
public record ImportedSpots(List<Spot> spots, List<String> notes) {

  public ImportedSpots {
    spots = List.copyOf(spots);
    notes = List.copyOf(notes);
  }
}
