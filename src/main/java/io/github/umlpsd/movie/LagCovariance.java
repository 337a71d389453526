package io.github.umlpsd.movie;

import io.github.umlpsd.job.Workers;

/**
 * How each pixel blinks: the covariance of its counts in successive frames, to which the noise of
 * light and camera gives nothing, and the standard error that this noise gives it.
 *
 * <p>At most {@value #MOST_FRAMES} frames are read, in runs of {@value #RUN} that are spread over
 * the movie.
 *
 * @param covariance mean over frames of x[t] x[t+1], x the counts above the pixel's time average
 *     (counts^2)
 * @param error mean over frames of (x[t+1] - x[t])^2 / 2, over the square root of the number of
 *     pairs (counts^2)
 */
public record LagCovariance(int width, int height, float[] covariance, float[] error) {
  private static final int MOST_FRAMES = 4096;
  private static final int RUN = 64;

  /** Sums are kept in so many parts, each of its own frames, so that threads do not matter. */
  private static final int PARTS = 4;

  /**
   * Reads the movie once more.
   *
   * @param average time average of each pixel (counts)
   */
  public static LagCovariance of(FrameSource frames, float[] average, Workers workers) {
    int runs = Math.max(1, frames.frames() / RUN);
    int used = Math.min(runs, MOST_FRAMES / RUN);
    float[][] products = new float[PARTS][average.length];
    float[][] squares = new float[PARTS][average.length];
    int[] pairs = new int[PARTS];
    workers.forEach(
        "Looking for what blinks",
        PARTS,
        part -> {
          for (int k = part; k < used; k += PARTS) {
            int start = (int) ((long) k * runs / used) * RUN;
            int end = Math.min(frames.frames(), start + RUN);
            addRun(frames, start, end, average, products[part], squares[part]);
            pairs[part] += end - start - 1;
          }
        });
    int all = 0;
    for (int part = 0; part < PARTS; part++) {
      all += pairs[part];
    }
    float[] covariance = new float[average.length];
    float[] error = new float[average.length];
    for (int i = 0; i < average.length; i++) {
      double product = 0;
      double square = 0;
      for (int part = 0; part < PARTS; part++) {
        product += products[part][i];
        square += squares[part][i];
      }
      covariance[i] = (float) (product / all);
      error[i] = (float) (square / 2 / all / Math.sqrt(all));
    }
    return new LagCovariance(frames.width(), frames.height(), covariance, error);
  }

  /** The covariance in units of its standard error; 0 where a pixel never changes. */
  public float[] inErrors() {
    float[] ratio = new float[covariance.length];
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = error[i] > 0 ? covariance[i] / error[i] : 0;
    }
    return ratio;
  }

  private static void addRun(
      FrameSource frames, int start, int end, float[] average, float[] products, float[] squares) {
    float[] before = new float[average.length];
    float[] now = new float[average.length];
    frames.read(start, before);
    for (int t = start + 1; t < end; t++) {
      frames.read(t, now);
      for (int i = 0; i < now.length; i++) {
        float step = now[i] - before[i];
        float product = (before[i] - average[i]) * (now[i] - average[i]);
        // Values that are no numbers are left out, as they are from the average.
        boolean counts = step - step == 0;
        products[i] += counts ? product : 0;
        squares[i] += counts ? step * step : 0;
      }
      float[] spare = before;
      before = now;
      now = spare;
    }
  }
}
