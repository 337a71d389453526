package io.github.umlpsd.spots;

import io.github.umlpsd.job.Keyed;

/** Which detector finds the spots. */
public enum DetectorChoice implements Keyed {
  /** TrackMate's Laplacian of Gaussian where TrackMate is installed, else the built-in one. */
  AUTO(BlobFilter.LOG, true),
  /** TrackMate's Laplacian of Gaussian. */
  TRACKMATE_LOG(BlobFilter.LOG, true),
  /** TrackMate's difference of Gaussians. */
  TRACKMATE_DOG(BlobFilter.DOG, true),
  /** The built-in Laplacian of Gaussian. */
  LOG(BlobFilter.LOG, false),
  /** The built-in difference of Gaussians. */
  DOG(BlobFilter.DOG, false);

  private final BlobFilter filter;
  private final boolean trackMate;

  DetectorChoice(BlobFilter filter, boolean trackMate) {
    this.filter = filter;
    this.trackMate = trackMate;
  }

  /** The filter whose maxima are the spots. */
  BlobFilter filter() {
    return filter;
  }

  /** Whether TrackMate is to be tried first: when it is named, or when it is there. */
  boolean asksTrackMate(boolean installed) {
    return trackMate && (this != AUTO || installed);
  }
}
