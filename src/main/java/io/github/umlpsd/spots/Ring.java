package io.github.umlpsd.spots;

import io.github.umlpsd.statistics.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The pixels at a given distance around a place; outside, the image is mirrored. */
final class Ring {
  private final int width;
  private final int height;
  private final List<int[]> steps = new ArrayList<>();

  Ring(double radius, int width, int height) {
    this.width = width;
    this.height = height;
    int reach = (int) Math.ceil(radius);
    for (int v = -reach; v <= reach; v++) {
      for (int u = -reach; u <= reach; u++) {
        if (Math.abs(Math.hypot(u, v) - radius) <= 0.5) {
          steps.add(new int[] {u, v});
        }
      }
    }
  }

  /** Median of the values around column x, row y; values are found by their pixel's number. */
  double median(int x, int y, IntToDoubleFunction values) {
    double[] found = new double[steps.size()];
    for (int i = 0; i < found.length; i++) {
      int u = Plane.mirrored(x + steps.get(i)[0], width);
      int v = Plane.mirrored(y + steps.get(i)[1], height);
      found[i] = values.applyAsDouble(v * width + u);
    }
    return Quantiles.ofReordered(found, 0.5);
  }
}
