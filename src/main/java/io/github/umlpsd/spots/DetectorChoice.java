package io.github.umlpsd.spots;

import io.github.umlpsd.job.Keyed;

/** Which detector finds the spots. */
public enum DetectorChoice implements Keyed {
  /** TrackMate's Laplacian of Gaussian where TrackMate is installed, else the built-in one. */
  AUTO("auto", BlobFilter.LOG, true),
  /** TrackMate's Laplacian of Gaussian. */
  TRACKMATE_LOG("trackmate-log", BlobFilter.LOG, true),
  /** TrackMate's difference of Gaussians. */
  TRACKMATE_DOG("trackmate-dog", BlobFilter.DOG, true),
  /** The built-in Laplacian of Gaussian. */
  LOG("log", BlobFilter.LOG, false),
  /** The built-in difference of Gaussians. */
  DOG("dog", BlobFilter.DOG, false);

  private final String key;
  private final BlobFilter filter;
  private final boolean trackMate;

  DetectorChoice(String key, BlobFilter filter, boolean trackMate) {
    this.key = key;
    this.filter = filter;
    this.trackMate = trackMate;
  }

  @Override
  public String key() {
    return key;
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
