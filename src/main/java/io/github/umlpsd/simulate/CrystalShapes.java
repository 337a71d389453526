package io.github.umlpsd.simulate;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/** Three rounded crystals, each cut into equal sectors, one for each class. */
final class CrystalShapes {
  /** Centre x, centre y, radius, relative to the shorter edge of a square field. */
  private static final double[][] CRYSTALS = {
    {0.27, 0.28, 0.19}, {0.73, 0.36, 0.2}, {0.42, 0.74, 0.18}
  };

  private static final double WAVINESS = 0.12;

  final int[] labels;
  final int[] crystals;

  CrystalShapes(int width, int height, int classes, RandomStream random) {
    labels = new int[width * height];
    crystals = new int[width * height];
    Arrays.fill(labels, SimulatedCrystals.BACKGROUND);
    Arrays.fill(crystals, SimulatedCrystals.BACKGROUND);
    for (int c = 0; c < CRYSTALS.length; c++) {
      double turn = random.uniform(0, 2 * Math.PI);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          mark(c, x, y, width, height, turn, classes);
        }
      }
    }
  }

  private void mark(int c, int x, int y, int width, int height, double turn, int classes) {
    double dx = x - CRYSTALS[c][0] * width;
    double dy = y - CRYSTALS[c][1] * height;
    double angle = Math.atan2(dy, dx) + Math.PI + turn;
    double edge = CRYSTALS[c][2] * Math.min(width, height) * (1 + WAVINESS * Math.cos(3 * angle));
    if (Math.hypot(dx, dy) < edge) {
      crystals[y * width + x] = c;
      labels[y * width + x] = (int) (angle / (2 * Math.PI) * classes) % classes;
    }
  }
}
