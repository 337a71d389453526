package io.github.umlpsd.compare.movies;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.statistics.Quantiles;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;

/**
 * How bright the dots of a movie are. The arrays belong to this value; do not change them.
 *
 * @param brightness counts of the bright state: 98th percentile of the trace
 * @param signalToNoise the same over the standard deviation of the noise of single frames, which is
 *     taken from the differences of neighbouring frames by their median, so that switching has
 *     hardly a part in it
 */
public record DotFacts(double[] brightness, double[] signalToNoise) {
  /** Median of the absolute value of a normal variable of standard deviation 1. */
  private static final double NORMAL_MEDIAN = 0.6745;

  /** The facts of an analysis of spots or of a table. */
  public static DotFacts of(Analysis analysis) {
    double[] bright = analysis.members().brightLevels();
    TraceSet traces = analysis.traces().held().orElseThrow();
    double[] ratios = new double[bright.length];
    Arrays.setAll(ratios, i -> bright[i] / noise(traces.trace(i)));
    return new DotFacts(bright, ratios);
  }

  private static double noise(double[] trace) {
    if (trace.length < 2) {
      return Double.NaN;
    }
    double[] steps = new double[trace.length - 1];
    Arrays.setAll(steps, t -> Math.abs(trace[t + 1] - trace[t]));
    double noise = Quantiles.ofReordered(steps, 0.5) / NORMAL_MEDIAN / Math.sqrt(2);
    return noise > 0 ? noise : Double.NaN;
  }
}
