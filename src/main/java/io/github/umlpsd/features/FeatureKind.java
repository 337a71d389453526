package io.github.umlpsd.features;

import io.github.umlpsd.job.Keyed;

/** One kind of feature. All but {@link #TRACE} are unchanged under x to a x + b, a &gt; 0. */
public enum FeatureKind implements Keyed {
  /** The binned and normalised trace itself. */
  TRACE,
  /** Means of tenths of the record. */
  TREND,
  /** Shape of the power spectrum, less the noise. */
  PSD,
  /** Histogram of the levels after a step-preserving filter. */
  HISTOGRAM,
  /** How much, when and how unevenly the levels change. */
  ACTIVITY,
  /** Excess kurtosis of differences over many time scales. */
  BURST,
  /** Autocorrelation at lags from one frame to a quarter of the record. */
  AUTOCORRELATION;
}
