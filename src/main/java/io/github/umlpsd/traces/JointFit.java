package io.github.umlpsd.traces;

import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.statistics.LinearEquations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Counts of Gaussian spots of known width and place that overlap, by joint least squares: the
 * answer for one of them is a sum of pixels with fixed weights.
 */
final class JointFit {
  private final PhotometryParameters parameters;
  private final int width;
  private final int height;

  JointFit(PhotometryParameters parameters, int width, int height) {
    this.parameters = parameters;
    this.width = width;
    this.height = height;
  }

  /** By which pixels counts are summed; of the same length. */
  record Weights(int[] pixels, double[] weights) {}

  /**
   * @param neighbours other spots; those whose reach meets that of the spot are fitted with it
   * @param dx where the sample is in this frame, along x, pixels
   * @param dy the same along y
   */
  Weights of(Spot spot, List<Spot> neighbours, double dx, double dy) {
    List<Spot> group = new ArrayList<>(List.of(spot));
    for (Spot other : neighbours) {
      double apart = other.distanceTo(spot);
      double reach = parameters.reachOf(spot) + parameters.reachOf(other);
      if (apart < reach && apart >= PhotometryParameters.NEAREST_FITTED_PIXELS) {
        group.add(other);
      }
    }
    int[] pixels = group.stream().flatMapToInt(s -> reach(s, dx, dy)).distinct().sorted().toArray();
    double[][] shapes = new double[group.size()][];
    for (int k = 0; k < shapes.length; k++) {
      shapes[k] = shape(group.get(k), pixels, dx, dy);
    }
    return new Weights(pixels, first(shapes, pixels.length));
  }

  /** Row of the first spot in the inverse of the normal equations, times the shapes. */
  private static double[] first(double[][] shapes, int pixels) {
    double[][] products = new double[shapes.length][shapes.length];
    for (int j = 0; j < shapes.length; j++) {
      for (int k = 0; k < shapes.length; k++) {
        for (int i = 0; i < pixels; i++) {
          products[j][k] += shapes[j][i] * shapes[k][i];
        }
      }
    }
    Optional<double[][]> inverse = LinearEquations.inverse(products);
    double[] row = new double[shapes.length];
    row[0] = 1 / products[0][0];
    row = inverse.isPresent() ? inverse.get()[0] : row;
    double[] weights = new double[pixels];
    for (int k = 0; k < shapes.length; k++) {
      for (int i = 0; i < pixels; i++) {
        weights[i] += row[k] * shapes[k][i];
      }
    }
    return weights;
  }

  /** The Gaussian of unit volume at the pixels, out to where all of its group are fitted. */
  private double[] shape(Spot spot, int[] pixels, double dx, double dy) {
    double variance = parameters.sigmaOf(spot) * parameters.sigmaOf(spot);
    return Arrays.stream(pixels)
        .mapToDouble(
            i -> Math.exp(-square(spot, i, dx, dy) / (2 * variance)) / (2 * Math.PI * variance))
        .toArray();
  }

  private IntStream reach(Spot spot, double dx, double dy) {
    double reach = parameters.reachOf(spot);
    int left = (int) Math.max(0, Math.ceil(spot.xPixels() + dx - reach));
    int right = (int) Math.min(width - 1, Math.floor(spot.xPixels() + dx + reach));
    int top = (int) Math.max(0, Math.ceil(spot.yPixels() + dy - reach));
    int bottom = (int) Math.min(height - 1, Math.floor(spot.yPixels() + dy + reach));
    return IntStream.rangeClosed(top, bottom)
        .flatMap(row -> IntStream.rangeClosed(left, right).map(x -> row * width + x))
        .filter(i -> square(spot, i, dx, dy) < reach * reach);
  }

  private double square(Spot spot, int place, double dx, double dy) {
    double u = place % width - spot.xPixels() - dx;
    double v = place / width - spot.yPixels() - dy;
    return u * u + v * v;
  }
}
