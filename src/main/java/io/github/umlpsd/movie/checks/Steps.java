package io.github.umlpsd.movie.checks;

import io.github.umlpsd.job.Workers;
import java.util.List;

/** Steps of traces from frame to frame, standardised. */
final class Steps {
  private Steps() {}

  /**
   * Each with mean square 1; traces that never change are left out, and steps to or from a frame
   * that means nothing.
   *
   * @param traces counts, all of one length
   * @param leftOut frames, from 0
   * @param largestSigmas larger steps count as so many sigmas
   */
  static double[][] of(
      double[][] traces, List<Integer> leftOut, double largestSigmas, Workers workers) {
    if (traces.length == 0) {
      return traces;
    }
    boolean[] out = new boolean[traces[0].length];
    leftOut.forEach(t -> out[t] = true);
    return workers
        .quiet()
        .map("Checking", traces.length, i -> standardised(traces[i], out, largestSigmas))
        .stream()
        .filter(steps -> steps.length > 0)
        .toArray(double[][]::new);
  }

  /** Empty if the trace never changes. */
  private static double[] standardised(double[] trace, boolean[] out, double largestSigmas) {
    double limit = largestSigmas * Math.sqrt(2) * TraceNoise.sigma(trace);
    double[] steps = new double[Math.max(0, trace.length - 1)];
    int n = 0;
    double squares = 0;
    for (int t = 1; t < trace.length; t++) {
      if (!out[t] && !out[t - 1]) {
        double step = Math.max(-limit, Math.min(limit, trace[t] - trace[t - 1]));
        squares += step * step;
        steps[n++] = step;
      }
    }
    if (!(squares > 0) || !Double.isFinite(squares)) {
      return new double[0];
    }
    double scale = Math.sqrt(n / squares);
    double[] used = new double[n];
    for (int k = 0; k < n; k++) {
      used[k] = scale * steps[k];
    }
    return used;
  }
}
