package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.statistics.Binning;
import java.util.Optional;

/** The binned and normalised trace. */
final class TraceBlock implements FeatureBlock {
  private final FeatureParameters parameters;
  private final int windowFrames;

  TraceBlock(FeatureParameters parameters, int windowFrames) {
    this.parameters = parameters;
    this.windowFrames = windowFrames;
  }

  @Override
  public Measurement measure(Signal signal) {
    if (parameters.order() == BinOrder.BIN_FIRST && !parameters.normalization().isOfFrames()) {
      double[] bins = bin(signal.values());
      return new Measurement(bins, parameters.normalization().apply(bins));
    }
    double[] normalized = signal.values().clone();
    Optional<Exclusion.Reason> obstacle = parameters.normalization().apply(normalized);
    return new Measurement(bin(normalized), obstacle);
  }

  private double[] bin(double[] values) {
    return Binning.means(values, windowFrames);
  }
}
