package io.github.umlpsd.spots;

import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.given.GivenSpots;
import io.github.umlpsd.spots.given.SpotFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Finds the spots of a movie on its projection: the whole step, from image to spots. */
public final class SpotFinder {
  private SpotFinder() {}

  /**
   * Finds spots, with TrackMate's detector where it is asked for and can be used, else with the
   * built-in one, which gives the same spots; a warning tells why TrackMate could not be used.
   * Spots that the user gave are taken instead.
   *
   * @param images of the movie
   * @param given spots that are taken as they are
   * @param plugins where TrackMate's classes would be found, for example Fiji's class loader
   * @throws UserException if the image has a pixel that is no number
   */
  public static DetectedSpots find(
      SpotImages images,
      SpotParameters parameters,
      Optional<GivenSpots> given,
      ClassLoader plugins) {
    Plane image = images.projection().image();
    requireNumbers(image);
    if (given.isPresent()) {
      return ofGiven(given.get(), image, parameters);
    }
    List<String> warnings = new ArrayList<>();
    SpotSearch search = new SpotSearch(images, plugins, warnings);
    SpotSearch.Found found = search.with(parameters);
    if (parameters.radiusFromSpots()) {
      found = search.withRadiusOf(found, parameters);
    }
    return within(
        parameters.drawn().region(),
        image,
        found.spots(),
        found.threshold(),
        found.detector(),
        warnings.stream().distinct().toList());
  }

  /** The same on a single projection of the movie (counts). */
  public static DetectedSpots find(
      Plane image, SpotParameters parameters, Optional<GivenSpots> given, ClassLoader plugins) {
    return find(SpotImages.of(image), parameters, given, plugins);
  }

  /**
   * The spots that the user gave; ask for them before any work is done, since the file may be
   * wrong.
   *
   * @param pixelSizeMicrometers edge of a pixel, in um; some files of spots need it
   * @param width columns of the image
   * @param height rows of the image
   * @return empty if spots are to be detected
   * @throws UserException if they cannot be used
   */
  public static Optional<GivenSpots> given(
      SpotParameters parameters, OptionalDouble pixelSizeMicrometers, int width, int height) {
    if (parameters.given().isEmpty()) {
      return Optional.empty();
    }
    GivenSpots given =
        parameters.asksForDrawn()
            ? drawn(parameters)
            : SpotFile.read(path(parameters), pixelSizeMicrometers, parameters.radiusPixels());
    return Optional.of(given.inside(width, height));
  }

  private static GivenSpots drawn(SpotParameters parameters) {
    return parameters
        .drawn()
        .spots()
        .orElseThrow(
            () ->
                new UserException(
                    "spots is rois, but there are no points or ovals on an open image, in its"
                        + " overlay or in the ROI Manager; draw some, or name a file of spots."));
  }

  private static Path path(SpotParameters parameters) {
    try {
      return Path.of(parameters.given());
    } catch (InvalidPathException e) {
      throw new UserException(
          "spots is '" + parameters.given() + "', which is no name of a file.", e);
    }
  }

  private static DetectedSpots ofGiven(GivenSpots given, Plane image, SpotParameters parameters) {
    String from =
        String.format(
            Locale.ROOT, "given: %s, %s", given.source(), Count.of(given.spots().size(), "spot"));
    // Drawn ovals are spots, and no region.
    Optional<boolean[]> region =
        parameters.asksForDrawn() ? Optional.empty() : parameters.drawn().region();
    return within(region, image, given.spots(), 0, from, given.notes());
  }

  /** Spots whose nearest pixel is in the region that the user marked. */
  private static DetectedSpots within(
      Optional<boolean[]> region,
      Plane image,
      List<Spot> spots,
      double threshold,
      String detector,
      List<String> notes) {
    if (region.isEmpty()) {
      return new DetectedSpots(spots, List.of(), threshold, detector, notes);
    }
    List<String> warnings = new ArrayList<>(notes);
    boolean[] marks = region.get();
    if (marks.length != image.values().length) {
      throw new UserException("The region has another size than the image; draw it on the movie.");
    }
    Map<Boolean, List<Spot>> parts =
        spots.stream().collect(Collectors.partitioningBy(spot -> marks[image.nearest(spot)]));
    warnings.add(
        String.format(
            Locale.ROOT,
            "The image's selection limits the analysis to %s.",
            Count.among(parts.get(true).size(), spots.size(), "spot")));
    return new DetectedSpots(parts.get(true), parts.get(false), threshold, detector, warnings);
  }

  private static void requireNumbers(Plane image) {
    for (int i = 0; i < image.values().length; i++) {
      if (!Float.isFinite(image.values()[i])) {
        throw new UserException(
            "The projection has a value that is no finite number at column "
                + i % image.width()
                + ", row "
                + i / image.width()
                + "; repair the movie or crop that pixel away.");
      }
    }
  }
}
