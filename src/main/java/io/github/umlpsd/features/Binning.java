package io.github.umlpsd.features;

/** Means over consecutive windows of a trace. */
public final class Binning {
  private Binning() {}

  /**
   * @param windowFrames frames per bin, at least 1
   * @param keepPartial whether frames left over at the end make a last, shorter bin
   */
  public static double[] means(double[] trace, int windowFrames, boolean keepPartial) {
    if (windowFrames == 1) {
      return trace.clone();
    }
    int frames = trace.length;
    int bins = keepPartial ? (frames + windowFrames - 1) / windowFrames : frames / windowFrames;
    double[] means = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      means[bin] = mean(trace, bin * windowFrames, Math.min(frames, (bin + 1) * windowFrames));
    }
    return means;
  }

  /** Mean of the values from one place to another, the latter excluded. */
  static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }
}
