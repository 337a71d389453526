package io.github.umlpsd.simulate;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.Locale;

/** Random places of spots, none nearer to another than allowed. */
final class RandomPlaces {
  /** Discs drawn so often cover 0.52 of a large field; drawn for ever, 0.547. */
  private static final int TRIES_PER_SPOT = 200;

  /** Ends the chain of the places in a cell. */
  private static final int NONE = -1;

  private final double leastDistance;
  private final double cellEdge;
  private final int columns;
  private final double[][] places;

  /** Newest place in each cell, and for each place the one before it in its cell. */
  private final int[] newest;

  private final int[] before;

  private RandomPlaces(MovieScene scene) {
    leastDistance = scene.minimumSeparationPixels();
    cellEdge = Math.max(1, leastDistance);
    columns = cell(scene.width()) + 1;
    places = new double[scene.emitters().traces()][];
    newest = new int[columns * (cell(scene.height()) + 1)];
    before = new int[places.length];
    Arrays.fill(newest, NONE);
  }

  /**
   * @return x and y of each spot, pixels
   * @throws UserException if the spots do not fit into the field at their separation
   */
  static double[][] in(MovieScene scene, RandomStream random) {
    int count = scene.emitters().traces();
    double margin = scene.marginPixels();
    double right = scene.width() - 1 - margin;
    double bottom = scene.height() - 1 - margin;
    long tries =
        count > mostSpots(right - margin, bottom - margin, scene.minimumSeparationPixels())
            ? 0
            : (long) TRIES_PER_SPOT * count;
    RandomPlaces field = new RandomPlaces(scene);
    for (int placed = 0; placed < count; tries--) {
      if (tries <= 0) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%d spots at least %s pixels apart do not fit into %d x %d pixels; simulate fewer"
                    + " spots, a smaller separation or a larger field.",
                count,
                scene.minimumSeparationPixels(),
                scene.width(),
                scene.height()));
      }
      double x = random.uniform(margin, right);
      double y = random.uniform(margin, bottom);
      if (field.isFree(x, y)) {
        field.place(placed++, x, y);
      }
    }
    return field.places;
  }

  /**
   * What no arrangement exceeds: discs of the distance's diameter cover at most pi / sqrt(12) of a
   * convex field.
   */
  private static double mostSpots(double width, double height, double distance) {
    return 2 / Math.sqrt(3) * (width / distance + 1) * (height / distance + 1);
  }

  private int cell(double pixels) {
    return (int) (pixels / cellEdge);
  }

  private void place(int spot, double x, double y) {
    int cell = cell(y) * columns + cell(x);
    places[spot] = new double[] {x, y};
    before[spot] = newest[cell];
    newest[cell] = spot;
  }

  /** Only places in the same cell and those around it can be too near. */
  private boolean isFree(double x, double y) {
    int lastRow = newest.length / columns - 1;
    for (int row = Math.max(0, cell(y) - 1); row <= Math.min(lastRow, cell(y) + 1); row++) {
      for (int c = Math.max(0, cell(x) - 1); c <= Math.min(columns - 1, cell(x) + 1); c++) {
        for (int i = newest[row * columns + c]; i != NONE; i = before[i]) {
          double dx = places[i][0] - x;
          double dy = places[i][1] - y;
          if (dx * dx + dy * dy < leastDistance * leastDistance) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
