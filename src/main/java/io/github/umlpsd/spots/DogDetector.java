package io.github.umlpsd.spots;

/** Maxima of the difference of Gaussians, the same as those of TrackMate's {@code DogDetector}. */
public final class DogDetector extends BuiltInDetector {
  public DogDetector() {
    super(BlobFilter.DOG);
  }
}
