package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import java.util.List;
import java.util.Locale;

/**
 * Spots that were given, in pixels of the image.
 *
 * @param source where they come from, as people call it: a file, or what was drawn
 * @param spots in the order in which they were given; the quality is NaN where none was given
 * @param notes what was assumed or left out, one sentence each
 */
public record GivenSpots(String source, List<Spot> spots, List<String> notes) {

  /**
   * @throws UserException if there is no spot, or one whose radius cannot be measured in
   */
  public GivenSpots {
    spots = List.copyOf(spots);
    notes = List.copyOf(notes);
    if (spots.isEmpty()) {
      throw new UserException("There are no spots in " + source + "; give points or ovals.");
    }
    for (Spot spot : spots) {
      if (!(spot.radiusPixels() >= Spot.MIN_RADIUS && spot.radiusPixels() <= Spot.MAX_RADIUS)) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s has a spot of radius %.4g pixels at x %.1f, y %.1f; a radius must be from %s"
                    + " to %s pixels.",
                source,
                spot.radiusPixels(),
                spot.xPixels(),
                spot.yPixels(),
                Spot.MIN_RADIUS,
                Spot.MAX_RADIUS));
      }
    }
  }

  /**
   * The same, once it is sure that they belong to an image.
   *
   * @param width columns of the image
   * @param height rows of the image
   * @throws UserException if a spot lies outside the image
   */
  public GivenSpots inside(int width, int height) {
    List<Spot> outside = spots.stream().filter(spot -> !isInside(spot, width, height)).toList();
    if (!outside.isEmpty()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s of %s %s outside the image of %d x %d pixels, the first at x %.1f,"
                  + " y %.1f pixels; give the spots of this movie, and check the pixel size.",
              Count.among(outside.size(), spots.size(), "spot"),
              source,
              Count.verb(outside.size(), "lies", "lie"),
              width,
              height,
              outside.get(0).xPixels(),
              outside.get(0).yPixels()));
    }
    return this;
  }

  private static boolean isInside(Spot spot, int width, int height) {
    return spot.xPixels() >= -0.5
        && spot.yPixels() >= -0.5
        && spot.xPixels() <= width - 0.5
        && spot.yPixels() <= height - 0.5;
  }
}
