package io.github.umlpsd.movie.sums;

/**
 * The noise of each pixel from frame to frame, and its brightness in other frames, so that the one
 * does not depend on the other by chance.
 *
 * @param variance half of the mean squared difference of successive frames: the variance of the
 *     noise where nothing else changes so fast
 * @param pairs pairs of successive frames, spread over the movie; 0 if there is none that is finite
 * @param mean over the frames that are in no pair
 * @param frames how many those are
 */
public record StepNoise(float[] variance, int pairs, float[] mean, int frames) {

  /** Nothing is known of the noise. */
  public static final StepNoise UNKNOWN = new StepNoise(new float[0], 0, new float[0], 0);

  static StepNoise of(PixelStatistics total) {
    int frames = total.frames() - 2 * total.pairs();
    if (total.pairs() == 0 || frames == 0) {
      return UNKNOWN;
    }
    float[] variance = new float[total.size()];
    float[] mean = new float[total.size()];
    for (int i = 0; i < variance.length; i++) {
      variance[i] = (float) total.stepVariance(i);
      mean[i] = (float) total.meanOutsidePairs(i);
    }
    return new StepNoise(variance, total.pairs(), mean, frames);
  }
}
