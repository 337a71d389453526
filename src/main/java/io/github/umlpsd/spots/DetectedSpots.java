package io.github.umlpsd.spots;

import java.util.List;

/**
 * The spots of a movie and how they were found.
 *
 * @param spots falling quality, then by row and column; those that the user gave, as given
 * @param outside spots that were found outside the region that the user marked: not analysed, but
 *     neighbours of others
 * @param threshold lowest quality that was asked for, given or automatic (counts); 0 if the spots
 *     were given
 * @param detector what found them, with its version, or where they were given; for logs and results
 * @param warnings what the user should know, one sentence each
 */
public record DetectedSpots(
    List<Spot> spots,
    List<Spot> outside,
    double threshold,
    String detector,
    List<String> warnings) {

  public DetectedSpots {
    spots = List.copyOf(spots);
    outside = List.copyOf(outside);
    warnings = List.copyOf(warnings);
  }
}
