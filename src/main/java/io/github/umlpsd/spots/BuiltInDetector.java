package io.github.umlpsd.spots;

import java.util.List;

/**
 * Filter, local maxima, sub-pixel fit: TrackMate's recipe, in plain arrays. Finds the same spots as
 * TrackMate's detector with the same filter.
 */
final class BuiltInDetector implements SpotDetector {
  private final BlobFilter filter;

  BuiltInDetector(BlobFilter filter) {
    this.filter = filter;
  }

  @Override
  public String description() {
    return "UML-PSD " + filter.label();
  }

  @Override
  public List<Spot> detect(SpotImages.Searched image, double threshold, SpotParameters parameters) {
    return LocalMaxima.find(
        image.filtered(filter, parameters),
        threshold,
        parameters.radiusPixels(),
        parameters.subpixel());
  }
}
