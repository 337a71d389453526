package io.github.umlpsd.features.signal;

import java.util.Arrays;

/**
 * Removes noise and keeps steps: translation-invariant Haar transform with hard thresholds (Coifman
 * and Donoho 1995), on the trace with its mirror image appended. Of the mirror image only the
 * margins are kept that the values of the trace depend on. For traces of one length, and one
 * thread.
 */
public final class StepFilter {
  /** Details below so many standard deviations of their noise are noise. */
  private static final double THRESHOLD = 3.5;

  /** So many of the coarsest octaves are left as they are. */
  private static final int COARSEST_KEPT = 3;

  private final int frames;
  private final int margin;
  private final double[][] details;
  private final double[] smooth;

  /**
   * @param frames length of the traces
   */
  public StepFilter(int frames) {
    int octaves = Math.max(0, 31 - Integer.numberOfLeadingZeros(frames) - COARSEST_KEPT);
    this.frames = frames;
    this.margin = (1 << octaves) - 1;
    this.details = new double[octaves][frames + 2 * margin];
    this.smooth = new double[frames + 2 * margin];
  }

  /**
   * @param noiseVariance of one frame, white in time
   */
  public double[] apply(double[] trace, double noiseVariance) {
    System.arraycopy(trace, 0, smooth, margin, frames);
    for (int i = 0; i < margin; i++) {
      smooth[margin - 1 - i] = trace[i];
      smooth[margin + frames + i] = trace[frames - 1 - i];
    }
    int end = smooth.length;
    for (int j = 0; j < details.length; j++) {
      end -= 1 << j;
      split(1 << j, end, details[j], THRESHOLD * Math.sqrt(noiseVariance / (2 << j)));
    }
    int start = 0;
    for (int j = details.length - 1; j >= 0; j--) {
      start += 1 << j;
      join(1 << j, start, details[j]);
    }
    return Arrays.copyOfRange(smooth, margin, margin + frames);
  }

  /** One octave: half differences, cut at the threshold, and means of values h apart. */
  private void split(int h, int end, double[] detail, double threshold) {
    for (int t = 0; t < end; t++) {
      double difference = (smooth[t] - smooth[t + h]) * 0.5;
      detail[t] = Math.abs(difference) < threshold ? 0 : difference;
      smooth[t] = (smooth[t] + smooth[t + h]) * 0.5;
    }
  }

  /** Undoes {@link #split}: the mean of the two ways to get each value. */
  private void join(int h, int start, double[] detail) {
    for (int t = margin + frames - 1; t >= start; t--) {
      smooth[t] = (smooth[t] + detail[t] + smooth[t - h] - detail[t - h]) * 0.5;
    }
  }
}
