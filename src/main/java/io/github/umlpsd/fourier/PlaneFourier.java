package io.github.umlpsd.fourier;

import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Discrete Fourier transform of complex planes of one size, by rows and then columns.
 *
 * <p>A plane is row by row, with real and imaginary part in turn: 2 x width x height values. The
 * two-dimensional transforms of JTransforms are not used, because they start threads of their own.
 * An instance may be used by one thread at a time.
 */
public final class PlaneFourier {
  private final int width;
  private final int height;
  private final DoubleFFT_1D rows;
  private final DoubleFFT_1D columns;
  private final double[] column;

  public PlaneFourier(int width, int height) {
    this.width = width;
    this.height = height;
    this.rows = new DoubleFFT_1D(width);
    this.columns = new DoubleFFT_1D(height);
    this.column = new double[2 * height];
  }

  /** Transforms in place, unscaled. */
  public void forward(double[] plane) {
    for (int y = 0; y < height; y++) {
      rows.complexForward(plane, 2 * width * y);
    }
    for (int x = 0; x < width; x++) {
      takeColumn(plane, x);
      columns.complexForward(column);
      putColumn(plane, x);
    }
  }

  /** Undoes {@link #forward}, with the factor 1/(width x height). */
  public void inverse(double[] plane) {
    for (int y = 0; y < height; y++) {
      rows.complexInverse(plane, 2 * width * y, true);
    }
    for (int x = 0; x < width; x++) {
      takeColumn(plane, x);
      columns.complexInverse(column, true);
      putColumn(plane, x);
    }
  }

  private void takeColumn(double[] plane, int x) {
    for (int y = 0; y < height; y++) {
      int at = 2 * (y * width + x);
      column[2 * y] = plane[at];
      column[2 * y + 1] = plane[at + 1];
    }
  }

  private void putColumn(double[] plane, int x) {
    for (int y = 0; y < height; y++) {
      int at = 2 * (y * width + x);
      plane[at] = column[2 * y];
      plane[at + 1] = column[2 * y + 1];
    }
  }
}
