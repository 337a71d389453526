package io.github.umlpsd.pixels.basins;

/** Two ways to tell the background under crystals. */
final class LocalBackground {
  /** Larger discs work on a smaller image. */
  private static final int MOST_RADIUS = 12;

  private static final int MARGIN_PIXELS = 3;

  /** Share of pixels outside crystals that is enough for their mean. */
  private static final double ENOUGH = 0.2;

  private LocalBackground() {}

  /**
   * What is left when everything narrower than a disc is taken off (grey opening; Serra, Image
   * Analysis and Mathematical Morphology, 1982), smoothed.
   *
   * @param image smooth enough that noise does not decide its lowest values
   * @param radiusPixels of the disc; crystals must be narrower
   */
  static Raster opened(Raster image, double radiusPixels) {
    int edge = (int) Math.max(1, Math.ceil(radiusPixels / MOST_RADIUS));
    Raster small = edge == 1 ? image : image.shrunk(edge);
    int radius = (int) Math.max(1, Math.round(radiusPixels / edge));
    Raster opened = small.extreme(radius, false).extreme(radius, true);
    Raster smooth = opened.blurred(Math.max(1, radius / 3.0));
    return edge == 1 ? smooth : smooth.grown(edge, image.width(), image.height());
  }

  /**
   * Mean of the pixels beside crystals, weighted by nearness; as near as there are enough of them.
   *
   * @param marks pixels of the crystals
   */
  static Raster beside(Raster image, boolean[] marks) {
    int width = image.width();
    int height = image.height();
    float[] inside = new float[marks.length];
    for (int i = 0; i < inside.length; i++) {
      inside[i] = marks[i] ? 1 : 0;
    }
    float[] covered = new Raster(inside, width, height).extreme(MARGIN_PIXELS, true).values();
    float[] free = new float[marks.length];
    float[] light = new float[marks.length];
    for (int i = 0; i < free.length; i++) {
      free[i] = 1 - covered[i];
      light[i] = free[i] * image.values()[i];
    }
    double[] sum = new double[marks.length];
    double[] weight = new double[marks.length];
    for (double sigma = 4; sigma < 2 * Math.max(width, height); sigma *= 2) {
      float[] lights = new Raster(light, width, height).blurredFast(sigma).values();
      float[] shares = new Raster(free, width, height).blurredFast(sigma).values();
      for (int i = 0; i < sum.length; i++) {
        double taken = Math.min(1 - weight[i], shares[i] / ENOUGH);
        if (taken > 0 && shares[i] > 1e-4) {
          sum[i] += taken * lights[i] / shares[i];
          weight[i] += taken;
        }
      }
    }
    float[] background = new float[marks.length];
    for (int i = 0; i < background.length; i++) {
      background[i] = (float) (weight[i] > 0 ? sum[i] / weight[i] : 0);
    }
    return new Raster(background, width, height);
  }
}
