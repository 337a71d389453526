package io.github.umlpsd.statistics;

/** Means over consecutive windows of a trace. */
public final class Binning {
  private Binning() {}

  /**
   * Means of the bins in the order of time; frames left over at the end make a last, shorter bin.
   *
   * @param trace a value a frame; left as it is
   * @param windowFrames frames per bin, at least 1
   */
  public static double[] means(double[] trace, int windowFrames) {
    if (windowFrames == 1) {
      return trace.clone();
    }
    int frames = trace.length;
    int bins = (frames + windowFrames - 1) / windowFrames;
    double[] means = new double[bins];
    for (int bin = 0; bin < bins; bin++) {
      means[bin] =
          Moments.mean(trace, bin * windowFrames, Math.min(frames, (bin + 1) * windowFrames));
    }
    return means;
  }

  /**
   * Middles of the bins, in frames from the beginning of the first one; a last, shorter bin has its
   * own middle.
   *
   * @param windowFrames frames per bin, at least 1
   */
  public static double[] middles(int frames, int windowFrames) {
    double[] middles = new double[(frames + windowFrames - 1) / windowFrames];
    for (int bin = 0; bin < middles.length; bin++) {
      int from = bin * windowFrames;
      middles[bin] = (from + Math.min(frames, from + windowFrames)) / 2.0;
    }
    return middles;
  }
}
