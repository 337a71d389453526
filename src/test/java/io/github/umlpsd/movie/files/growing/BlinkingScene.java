package io.github.umlpsd.movie.files.growing;

import java.util.Random;

/**
 * Frames of blinking spots that are made fast enough for any camera: spots of a fixed shape that
 * switch at random, on one of a few noisy backgrounds.
 */
public final class BlinkingScene {
  private static final int NOISES = 16;
  private static final int REACH = 5;
  private static final int JITTER = 4;
  private static final double SIGMA = 1.3;

  private final int width;
  private final int height;
  private final short[][] noise;
  private final int[] places;
  private final boolean[] on;
  private final Random random;
  private final double switching;
  private long onFrames;
  private long allFrames;

  /**
   * @param spacing pixels between spots, which stand near a grid
   * @param switching chance to switch from frame to frame
   */
  public BlinkingScene(int width, int height, int spacing, double switching, long seed) {
    this.width = width;
    this.height = height;
    this.switching = switching;
    this.random = new Random(seed);
    this.noise = new short[NOISES][width * height];
    for (short[] frame : noise) {
      for (int i = 0; i < frame.length; i++) {
        frame[i] = (short) Math.round(200 + 8 * random.nextGaussian());
      }
    }
    int columns = (width - 2 * spacing) / spacing + 1;
    int rows = (height - 2 * spacing) / spacing + 1;
    this.places = new int[columns * rows];
    for (int i = 0; i < places.length; i++) {
      // Off the grid by a little, or the pattern would look the same after a shift.
      int x = spacing + i % columns * spacing + random.nextInt(JITTER);
      int y = spacing + i / columns * spacing + random.nextInt(JITTER);
      places[i] = y * width + x;
    }
    this.on = new boolean[places.length];
    for (int i = 0; i < on.length; i++) {
      on[i] = random.nextBoolean();
    }
  }

  /** Number of spots. */
  public int spots() {
    return places.length;
  }

  /** Columns of a frame. */
  public int width() {
    return width;
  }

  /** Rows of a frame. */
  public int height() {
    return height;
  }

  /** True share of ON so far. */
  public double onFraction() {
    return onFrames / (double) allFrames;
  }

  /** The next frame. */
  public short[] next() {
    short[] frame = noise[random.nextInt(NOISES)].clone();
    for (int i = 0; i < places.length; i++) {
      if (random.nextDouble() < switching) {
        on[i] = !on[i];
      }
      allFrames++;
      if (on[i]) {
        onFrames++;
        draw(frame, places[i]);
      }
    }
    return frame;
  }

  private void draw(short[] frame, int centre) {
    for (int dy = -REACH; dy <= REACH; dy++) {
      for (int dx = -REACH; dx <= REACH; dx++) {
        double light = 300 * Math.exp(-(dx * dx + dy * dy) / (2 * SIGMA * SIGMA));
        frame[centre + dy * width + dx] += (short) light;
      }
    }
  }
}
