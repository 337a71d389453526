package io.github.umlpsd.features;

import io.github.umlpsd.features.signal.EvenLevels;
import io.github.umlpsd.features.signal.Signal;
import io.github.umlpsd.features.signal.SignalMeter;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Measures all blocks on one trace after another. For one thread. */
final class TraceDescriber {
  /** Squares of larger values would overflow, and those of less than its inverse vanish. */
  private static final double LARGEST = 1e100;

  private final FeatureParameters parameters;
  private final List<FeatureBlock> blocks;
  private final SignalMeter meter;
  private final EvenLevels evenLevels;
  private final double[] trace;

  TraceDescriber(FeatureParameters parameters, int frames, int windowFrames) {
    this.parameters = parameters;
    this.blocks =
        parameters.features().kinds().stream()
            .map(kind -> block(kind, parameters, frames, windowFrames))
            .toList();
    this.meter = parameters.features().isTraceOnly() ? null : new SignalMeter(frames);
    this.evenLevels = new EvenLevels(frames);
    this.trace = new double[frames];
  }

  private static FeatureBlock block(
      FeatureKind kind, FeatureParameters parameters, int frames, int windowFrames) {
    return switch (kind) {
      case TRACE -> new TraceBlock(parameters, windowFrames);
      case TREND -> new TrendBlock();
      case PSD -> new PsdBlock(frames);
      case HISTOGRAM -> new HistogramBlock();
      case ACTIVITY -> new ActivityBlock(frames);
      case BURST -> new BurstBlock(frames);
      case AUTOCORRELATION -> new AutocorrelationBlock(frames);
    };
  }

  /** In the order of the kinds. */
  List<FeatureBlock> blocks() {
    return blocks;
  }

  Description describe(TraceSet traces, int index) {
    traces.copyTo(index, trace);
    if (!isFinite(trace)) {
      return Description.excluded(Exclusion.Reason.NOT_FINITE);
    }
    if (isConstant(trace)) {
      return Description.excluded(Exclusion.Reason.CONSTANT);
    }
    Signal signal = meter == null ? Signal.unmeasured(trace) : meter.measure(trace);
    if (meter != null && !signal.level().hasSignal()) {
      return Description.excluded(Exclusion.Reason.NO_SIGNAL);
    }
    double[][] measured = new double[blocks.size()][];
    for (int b = 0; b < measured.length; b++) {
      Measurement measurement = blocks.get(b).measure(signal);
      if (measurement.obstacle().isPresent()) {
        return Description.excluded(measurement.obstacle().get());
      }
      measured[b] = measurement.values();
    }
    return new Description(measured, signal.level(), Optional.empty());
  }

  /** Measures what needs the noise of the whole set; the noise that is added goes by the index. */
  Description evenly(TraceSet traces, int index, Description first, double noiseToSignal) {
    traces.copyTo(index, trace);
    Signal signal = new Signal(trace, null, first.level());
    double[] levels = evenLevels.of(signal, noiseToSignal, new SplittableRandom(index));
    double[][] measured = first.measured().clone();
    for (int b = 0; b < measured.length; b++) {
      if (blocks.get(b) instanceof LevelBlock block) {
        measured[b] = block.measureLevels(levels);
      }
    }
    return new Description(measured, first.level(), first.excluded());
  }

  private static boolean isFinite(double[] trace) {
    for (double value : trace) {
      if (!(Math.abs(value) <= LARGEST)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isConstant(double[] trace) {
    for (double value : trace) {
      if (Math.abs(value - trace[0]) > 1 / LARGEST) {
        return false;
      }
    }
    return true;
  }
}
