package io.github.umlpsd.spectra;

/** Makes the estimator that a user chose. */
final class Estimators {
  /** Shortest trace that has a spectrum, frames. */
  static final int FEWEST_FRAMES = 32;

  private static final int SINE_TAPERS = 5;
  private static final int WELCH_SEGMENTS = 8;

  private Estimators() {}

  /**
   * @param frames length of the traces, at least {@link #FEWEST_FRAMES}
   */
  static SpectrumEstimator of(
      SpectrumParameters parameters, int frames, double frameIntervalSeconds) {
    return switch (parameters.estimator()) {
      case MODIFIED_WELCH -> new ModifiedWelch(frames, frameIntervalSeconds);
      case PERIODOGRAM -> periodogram(parameters.taper(), frames, frameIntervalSeconds);
      case WELCH -> welch(Math.max(FEWEST_FRAMES, frames / WELCH_SEGMENTS), frameIntervalSeconds);
      case MULTITAPER ->
          new Periodogram(frameIntervalSeconds, Tapers.sines(frames, SINE_TAPERS), frames, false);
    };
  }

  static Periodogram periodogram(Taper taper, int frames, double frameIntervalSeconds) {
    return new Periodogram(
        frameIntervalSeconds, new double[][] {taper.values(frames)}, frames, false);
  }

  /** Hann segments that overlap by half, each without its mean. */
  static Periodogram welch(int segmentFrames, double frameIntervalSeconds) {
    return new Periodogram(
        frameIntervalSeconds,
        new double[][] {Taper.HANN.values(segmentFrames)},
        segmentFrames / 2,
        true);
  }
}
