package io.github.umlpsd.features;

import java.util.Arrays;

/**
 * Removes noise and keeps steps: translation-invariant Haar transform with hard thresholds (Coifman
 * and Donoho 1995), on the trace with its mirror image appended. For traces of one length, and one
 * thread.
 */
final class StepFilter {
  /** Details below so many standard deviations of their noise are noise. */
  private static final double THRESHOLD = 3.5;

  /** So many of the coarsest octaves are left as they are. */
  private static final int COARSEST_KEPT = 3;

  private final int frames;
  private final int period;
  private final double[][] details;
  private double[] smooth;
  private double[] work;

  StepFilter(int frames) {
    this.frames = frames;
    this.period = 2 * frames;
    int octaves = 31 - Integer.numberOfLeadingZeros(frames);
    this.details = new double[Math.max(0, octaves - COARSEST_KEPT)][period];
    this.smooth = new double[period];
    this.work = new double[period];
  }

  /**
   * @param noiseVariance of one frame, white in time
   */
  double[] apply(double[] trace, double noiseVariance) {
    for (int t = 0; t < frames; t++) {
      smooth[t] = trace[t];
      smooth[period - 1 - t] = trace[t];
    }
    for (int j = 0; j < details.length; j++) {
      split(1 << j, details[j], THRESHOLD * Math.sqrt(noiseVariance / (2 << j)));
    }
    for (int j = details.length - 1; j >= 0; j--) {
      join(1 << j, details[j]);
    }
    return Arrays.copyOf(smooth, frames);
  }

  /** One octave: half differences, cut at the threshold, and means of values h apart. */
  private void split(int h, double[] detail, double threshold) {
    double[] a = smooth;
    double[] next = work;
    int t = 0;
    for (int other = h; other < period; t++, other++) {
      double d = (a[t] - a[other]) * 0.5;
      detail[t] = Math.abs(d) < threshold ? 0 : d;
      next[t] = (a[t] + a[other]) * 0.5;
    }
    for (int other = 0; t < period; t++, other++) {
      double d = (a[t] - a[other]) * 0.5;
      detail[t] = Math.abs(d) < threshold ? 0 : d;
      next[t] = (a[t] + a[other]) * 0.5;
    }
    swap();
  }

  /** Undoes {@link #split}: the mean of the two ways to get each value. */
  private void join(int h, double[] detail) {
    double[] a = smooth;
    double[] next = work;
    int t = 0;
    for (int other = period - h; t < h; t++, other++) {
      next[t] = (a[t] + detail[t] + a[other] - detail[other]) * 0.5;
    }
    for (int other = 0; t < period; t++, other++) {
      next[t] = (a[t] + detail[t] + a[other] - detail[other]) * 0.5;
    }
    swap();
  }

  private void swap() {
    double[] spare = smooth;
    smooth = work;
    work = spare;
  }
}
