package io.github.umlpsd.movie;

import java.util.Random;

/** Gaussian spots on a flat background that drift, for tests. */
public final class SpotScene {
  public static final double SIGMA = 1.3;
  public static final double BACKGROUND = 100;

  private SpotScene() {}

  /** Counts of a spot of unit volume at a pixel. */
  public static double gaussian(double dx, double dy) {
    return Math.exp(-(dx * dx + dy * dy) / (2 * SIGMA * SIGMA)) / (2 * Math.PI * SIGMA * SIGMA);
  }

  /** Adds a spot to a frame. */
  public static void add(float[] frame, int width, double x, double y, double counts) {
    for (int row = (int) y - 8; row <= (int) y + 9; row++) {
      for (int column = (int) x - 8; column <= (int) x + 9; column++) {
        if (row >= 0 && row < frame.length / width && column >= 0 && column < width) {
          frame[row * width + column] += (float) (counts * gaussian(column - x, row - y));
        }
      }
    }
  }

  /**
   * Blinking spots that drift together, with noise and an uneven background that stays.
   *
   * @param dx shift of each frame, in pixels
   */
  public static ArrayFrames drifting(int width, int spots, double[] dx, double[] dy, long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(spots, 8, width - 8).toArray();
    double[] y = random.doubles(spots, 8, width - 8).toArray();
    float[][] frames = new float[dx.length][width * width];
    for (int t = 0; t < dx.length; t++) {
      for (int i = 0; i < width * width; i++) {
        double uneven = 1 + 0.3 * Math.cos(3.0 * i / (width * width));
        frames[t][i] = (float) (BACKGROUND * uneven + 8 * random.nextGaussian());
      }
      for (int s = 0; s < spots; s++) {
        boolean on = random.nextDouble() < 0.6;
        add(frames[t], width, x[s] + dx[t], y[s] + dy[t], on ? 800 : 50);
      }
    }
    return ArrayFrames.of(width, width, frames);
  }
}
