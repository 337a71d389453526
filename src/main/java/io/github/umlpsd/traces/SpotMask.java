package io.github.umlpsd.traces;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The pixels by which one spot is measured, at one sub-pixel place.
 *
 * <p>The ring leaves out pixels that count for neighbours. Gaussian weights are those of the spot
 * in a joint least-squares fit with its neighbours, so that their light is not taken for its own.
 *
 * <p>A pixel of the disk counts with the weight min(1, max(0, radius + 1/2 - distance)), where
 * distance is that of its centre from the spot's: close to the part of the pixel that lies in the
 * disk, and smooth when the spot moves. Gaussian weights reach to two standard deviations. The ring
 * of the background is made of the pixels with their centre in it, as far as they are in the image.
 */
final class SpotMask {
  private static final int FEWEST_RING_PIXELS = 8;

  final int[] pixels;
  final float[] weights;
  final double weightSum;
  final int[] ring;

  private SpotMask(int[] pixels, float[] weights, double weightSum, int[] ring) {
    this.pixels = pixels;
    this.weights = weights;
    this.weightSum = weightSum;
    this.ring = ring;
  }

  /**
   * @param x column of the spot in this frame
   * @param y row of the spot in this frame; its reach must be within the image
   * @param neighbours other spots, as far from this one as they are in the reference image
   */
  static SpotMask at(
      double x,
      double y,
      Spot spot,
      List<Spot> neighbours,
      PhotometryParameters parameters,
      int width,
      int height) {
    double dx = x - spot.xPixels();
    double dy = y - spot.yPixels();
    double reach = parameters.reachOf(spot);
    double inner = reach + PhotometryParameters.RING_GAP_PIXELS;
    boolean withRing = parameters.background() == Background.ANNULUS;
    double outer = withRing ? inner + PhotometryParameters.RING_WIDTH_PIXELS : reach;
    int left = (int) Math.max(0, Math.ceil(x - outer));
    int right = (int) Math.min(width - 1, Math.floor(x + outer));
    int top = (int) Math.max(0, Math.ceil(y - outer));
    int bottom = (int) Math.min(height - 1, Math.floor(y + outer));
    int room = (right - left + 1) * (bottom - top + 1);
    int[] pixels = new int[room];
    double[] weights = new double[room];
    int[] ring = new int[room];
    int n = 0;
    int r = 0;
    for (int row = top; row <= bottom; row++) {
      for (int column = left; column <= right; column++) {
        double distance = Math.sqrt((column - x) * (column - x) + (row - y) * (row - y));
        if (distance < reach) {
          pixels[n] = row * width + column;
          weights[n++] = Math.min(1, reach - distance);
        } else if (withRing && distance >= inner && distance <= outer) {
          ring[r++] = row * width + column;
        }
      }
    }
    ring = withoutNeighbours(Arrays.copyOf(ring, r), neighbours, dx, dy, parameters, width);
    if (withRing && r < FEWEST_RING_PIXELS) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "The image of %d x %d pixels is too small for the ring of the background;"
                  + " choose a smaller aperture or background none.",
              width,
              height));
    }
    if (parameters.photometry() == Photometry.PSF) {
      JointFit fit = new JointFit(parameters, width, height);
      JointFit.Weights joint = fit.of(spot, neighbours, dx, dy);
      return of(joint.pixels(), joint.weights(), ring);
    }
    return of(Arrays.copyOf(pixels, n), weights, ring);
  }

  /** The ring without what counts for neighbours; the whole ring if too little is left. */
  private static int[] withoutNeighbours(
      int[] ring,
      List<Spot> neighbours,
      double dx,
      double dy,
      PhotometryParameters parameters,
      int width) {
    int[] left =
        Arrays.stream(ring)
            .filter(
                place -> {
                  for (Spot other : neighbours) {
                    double u = place % width - other.xPixels() - dx;
                    double v = place / width - other.yPixels() - dy;
                    double reach = parameters.reachOf(other);
                    if (u * u + v * v < reach * reach) {
                      return false;
                    }
                  }
                  return true;
                })
            .toArray();
    return left.length >= FEWEST_RING_PIXELS ? left : ring;
  }

  private static SpotMask of(int[] pixels, double[] weights, int[] ring) {
    float[] single = new float[pixels.length];
    double sum = 0;
    for (int i = 0; i < pixels.length; i++) {
      single[i] = (float) weights[i];
      sum += single[i];
    }
    return new SpotMask(pixels, single, sum, ring);
  }
}
