package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;

/** One kind of feature. All but {@link #TRACE} are unchanged under x to a x + b, a &gt; 0. */
public enum FeatureKind implements Keyed {
  /** The binned and normalised trace itself. */
  TRACE("trace"),
  /** Means of tenths of the record. */
  TREND("trend"),
  /** Shape of the power spectrum, less the noise. */
  PSD("psd"),
  /** Histogram of the levels after a step-preserving filter. */
  HISTOGRAM("histogram"),
  /** Excess kurtosis of differences over many time scales. */
  BURST("burst"),
  /** Autocorrelation at lags from one frame to a quarter of the record. */
  AUTOCORRELATION("autocorrelation");

  private final String key;

  FeatureKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
