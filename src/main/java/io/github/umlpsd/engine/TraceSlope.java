package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.ClassOrder;

/** Whether a trace falls or rises over the record. */
final class TraceSlope {
  private TraceSlope() {}

  /**
   * Slope of the straight line that fits a trace best, times its length, divided by the trace's
   * standard deviation: falling below 0, rising above.
   */
  static double of(double[] trace) {
    double mean = java.util.Arrays.stream(trace).average().orElse(0);
    double sum = 0;
    for (double value : trace) {
      sum += (value - mean) * (value - mean);
    }
    double deviation = Math.sqrt(sum / trace.length);
    return deviation > 0 ? ClassOrder.slope(trace) * trace.length / deviation : 0;
  }
}
