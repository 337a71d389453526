package io.github.umlpsd.movie;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;

/**
 * Where the sample is in each frame, against its place in the reference image.
 *
 * <p>What is at (x, y) in the reference is at (x + xPixels(t), y + yPixels(t)) in frame t.
 */
public final class DriftEstimate {
  private final double[] x;
  private final double[] y;
  private final DoubleSummaryStatistics xRange;
  private final DoubleSummaryStatistics yRange;

  /**
   * @param xPixels shift along x of each frame, in pixels
   * @param yPixels shift along y of each frame, in pixels
   */
  public DriftEstimate(double[] xPixels, double[] yPixels) {
    if (xPixels.length != yPixels.length) {
      throw new IllegalArgumentException("Shifts along x and y differ in number.");
    }
    this.x = xPixels.clone();
    this.y = yPixels.clone();
    this.xRange = Arrays.stream(x).summaryStatistics();
    this.yRange = Arrays.stream(y).summaryStatistics();
  }

  /** A sample that stays where it is. */
  public static DriftEstimate none(int frames) {
    return new DriftEstimate(new double[frames], new double[frames]);
  }

  public int frames() {
    return x.length;
  }

  public double xPixels(int frame) {
    return x[frame];
  }

  public double yPixels(int frame) {
    return y[frame];
  }

  /** Whether the sample moves at all. */
  public boolean isNone() {
    return minXPixels() == 0 && maxXPixels() == 0 && minYPixels() == 0 && maxYPixels() == 0;
  }

  /** Smallest shift along x, in pixels. */
  public double minXPixels() {
    return xRange.getMin();
  }

  /** Largest shift along x, in pixels. */
  public double maxXPixels() {
    return xRange.getMax();
  }

  /** Smallest shift along y, in pixels. */
  public double minYPixels() {
    return yRange.getMin();
  }

  /** Largest shift along y, in pixels. */
  public double maxYPixels() {
    return yRange.getMax();
  }
}
