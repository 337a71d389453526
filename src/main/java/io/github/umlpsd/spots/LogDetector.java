package io.github.umlpsd.spots;

/** Maxima of the Laplacian of Gaussian, the same as those of TrackMate's {@code LogDetector}. */
public final class LogDetector extends BuiltInDetector {
  public LogDetector() {
    super(BlobFilter.LOG);
  }
}
