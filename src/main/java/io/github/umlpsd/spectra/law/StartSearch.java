package io.github.umlpsd.spectra.law;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a fit should start: over a grid of shapes, amplitude and floor follow from a few
 * weighted linear regressions, and the likeliest shape wins. So no local maximum of the likelihood
 * is taken for the whole.
 */
final class StartSearch {
  private static final double[] BETAS = {0.2, 0.6, 1, 1.4, 1.8, 2.3, 3};
  private static final double[] CORNERS = {0.12, 0.28, 0.44, 0.6, 0.76};
  private static final int REGRESSIONS = 3;

  private final SpectralModel model;
  private final List<Shape> shapes = new ArrayList<>();

  private record Shape(double beta, double logCorner, double[] values) {}

  StartSearch(SpectralModel model, LawGrid grid) {
    this.model = model;
    double low = Math.log(grid.frequencyHz()[0] / grid.middleHz());
    for (double beta : BETAS) {
      if (model.hasCorner()) {
        for (double corner : CORNERS) {
          double logCorner = low * (1 - 2 * corner);
          shapes.add(new Shape(beta, logCorner, grid.shape(model, beta, logCorner)));
        }
      } else {
        shapes.add(new Shape(beta, 0, grid.shape(model, beta, 0)));
      }
    }
  }

  /** Parameters of the likeliest shape. */
  double[] start(double[] density, double[] freedom) {
    double[] best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    double[] expected = new double[density.length];
    for (Shape shape : shapes) {
      double[] scales = scales(shape.values, density, freedom, expected);
      double cost = WhittleFit.cost(density, freedom, expected);
      if (best == null || cost < bestCost) {
        bestCost = cost;
        best = parameters(shape, scales);
      }
    }
    return best;
  }

  private double[] parameters(Shape shape, double[] scales) {
    double[] p = new double[model.parameters()];
    p[SpectralModel.AMPLITUDE] = Math.log(scales[0]);
    p[SpectralModel.BETA] = shape.beta;
    p[SpectralModel.FLOOR] = scales[1];
    if (model.hasCorner()) {
      p[SpectralModel.CORNER] = shape.logCorner;
    }
    return p;
  }

  /** Amplitude and floor above 0; leaves the expected densities in {@code expected}. */
  private static double[] scales(
      double[] shape, double[] density, double[] freedom, double[] expected) {
    int n = shape.length;
    int part = Math.max(1, n / 4);
    double top = 0;
    double ratio = 0;
    for (int i = 0; i < part; i++) {
      top += density[n - 1 - i] / part;
      ratio += density[i] / shape[i] / part;
    }
    double amplitude = ratio;
    double floor = top;
    fill(shape, amplitude, floor, expected);
    for (int r = 0; r < REGRESSIONS; r++) {
      double ss = 0;
      double s = 0;
      double one = 0;
      double ds = 0;
      double d = 0;
      for (int i = 0; i < n; i++) {
        double w = freedom[i] / (expected[i] * expected[i]);
        ss += w * shape[i] * shape[i];
        s += w * shape[i];
        one += w;
        ds += w * density[i] * shape[i];
        d += w * density[i];
      }
      double determinant = ss * one - s * s;
      amplitude = (ds * one - d * s) / determinant;
      floor = (d * ss - ds * s) / determinant;
      if (!(floor > 1e-3 * top)) {
        floor = 1e-3 * top;
        amplitude = (ds - floor * s) / ss;
      }
      if (!(amplitude > 1e-6 * ratio)) {
        amplitude = 1e-6 * ratio;
        floor = d / one;
      }
      fill(shape, amplitude, floor, expected);
    }
    return new double[] {amplitude, floor};
  }

  private static void fill(double[] shape, double amplitude, double floor, double[] expected) {
    for (int i = 0; i < shape.length; i++) {
      expected[i] = amplitude * shape[i] + floor;
    }
  }
}
