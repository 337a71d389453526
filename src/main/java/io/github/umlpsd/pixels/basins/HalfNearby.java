package io.github.umlpsd.pixels.basins;

/**
 * Within a basin, half of the brightness of the crystal nearby decides, so that the dim side of a
 * crystal stays where its bright side would not let it.
 */
final class HalfNearby {
  /** How far "nearby" is, relative to the radius of a disc of the crystal's size. */
  private static final double NEARBY = 0.5;

  private static final double NEAREST_PIXELS = 2;
  private static final int ROUNDS = 3;

  private final Basin basin;
  private final float[] values;
  private final double level;
  private final int fullWidth;
  private final int left;
  private final int top;
  private final int width;
  private final int height;

  /**
   * @param level of the background in the image
   */
  HalfNearby(Basin basin, Raster image, double level) {
    this.basin = basin;
    this.values = image.values();
    this.level = level;
    this.fullWidth = image.width();
    int right = 0;
    int leftmost = fullWidth;
    for (int place : basin.places()) {
      leftmost = Math.min(leftmost, place % fullWidth);
      right = Math.max(right, place % fullWidth);
    }
    left = leftmost;
    top = basin.places()[0] / fullWidth;
    width = right - left + 1;
    height = basin.places()[basin.size() - 1] / fullWidth - top + 1;
  }

  /** Moves the border of the crystal, within its basin. */
  void refine(boolean[] marks) {
    int size = 0;
    for (int place : basin.places()) {
      size += marks[place] ? 1 : 0;
    }
    double sigma = Math.max(NEAREST_PIXELS, NEARBY * Math.sqrt(size / Math.PI));
    for (int round = 0; round < ROUNDS; round++) {
      float[] inside = new float[width * height];
      float[] light = new float[width * height];
      for (int place : basin.places()) {
        if (marks[place]) {
          inside[here(place)] = 1;
          light[here(place)] = (float) (values[place] - level);
        }
      }
      float[] share = new Raster(inside, width, height).blurredFast(sigma).values();
      float[] sum = new Raster(light, width, height).blurredFast(sigma).values();
      for (int place : basin.places()) {
        int i = here(place);
        marks[place] = share[i] > 1e-3 && (values[place] - level) * share[i] > sum[i] / 2;
      }
    }
  }

  private int here(int place) {
    return (place / fullWidth - top) * width + place % fullWidth - left;
  }
}
