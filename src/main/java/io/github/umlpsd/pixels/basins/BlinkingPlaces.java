package io.github.umlpsd.pixels.basins;

import io.github.umlpsd.movie.sums.LagCovariance;

/** Pixels that blink, whatever their brightness. */
final class BlinkingPlaces {
  /** The covariance is averaged over a Gaussian of this deviation, in pixels. */
  private static final double SIGMA = 1.5;

  /** In standard errors. */
  private static final double LEAST = 5;

  private BlinkingPlaces() {}

  /** Where the covariance, averaged over a few pixels, is far above what noise gives. */
  static boolean[] of(LagCovariance blink) {
    float[] squared = new float[blink.error().length];
    for (int i = 0; i < squared.length; i++) {
      squared[i] = blink.error()[i] * blink.error()[i];
    }
    int width = blink.width();
    int height = blink.height();
    float[] mean = new Raster(blink.covariance(), width, height).blurred(SIGMA).values();
    float[] variance = new Raster(squared, width, height).blurred(SIGMA).values();
    double shrink = 1 / (4 * Math.PI * SIGMA * SIGMA);
    boolean[] places = new boolean[mean.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = mean[i] > LEAST * Math.sqrt(shrink * variance[i]);
    }
    return places;
  }
}
