package io.github.umlpsd.features;

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
  public Optional<Exclusion.Reason> obstacle(Signal signal) {
    boolean binFirst = parameters.order() == BinOrder.BIN_FIRST;
    return parameters.normalization().obstacle(binFirst ? bin(signal.values()) : signal.values());
  }

  @Override
  public double[] measure(Signal signal) {
    if (parameters.order() == BinOrder.BIN_FIRST) {
      double[] bins = bin(signal.values());
      parameters.normalization().apply(bins);
      return bins;
    }
    double[] normalized = signal.values().clone();
    parameters.normalization().apply(normalized);
    return bin(normalized);
  }

  private double[] bin(double[] values) {
    return Binning.means(values, windowFrames, parameters.keepPartialBin());
  }
}
