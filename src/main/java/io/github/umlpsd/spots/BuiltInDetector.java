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
  public List<Spot> detect(Plane image, double threshold, SpotParameters parameters) {
    return LocalMaxima.find(
        filtered(image, filter, parameters),
        threshold,
        parameters.radiusPixels(),
        parameters.subpixel());
  }

  /** The image whose maxima are the spots: median first on request, then the filter. */
  static Filtered filtered(Plane image, BlobFilter filter, SpotParameters parameters) {
    Plane clean = parameters.median() ? MedianFilter.apply(image) : image;
    return filter.apply(clean, parameters.radiusPixels());
  }
}
