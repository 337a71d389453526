package io.github.umlpsd.features.space;

import java.util.List;
import java.util.Optional;

/**
 * All that features other than the trace alone take from the set of traces that they were made on.
 * Kept, it puts the traces of another movie into the same space, so that distances to the classes
 * found there mean the same.
 *
 * @param evenNoiseToSignal ratio of the variances of noise and signal that the traces are brought
 *     to where a feature asks for it; 0 if none does
 * @param damping noise-to-signal ratio that damps the features of all traces alike
 * @param scalings of each kind of feature, in their order
 * @param directions along which the columns of all kinds are seen, if asked for
 */
public record FeatureSpace(
    double evenNoiseToSignal,
    double damping,
    List<ColumnScaling> scalings,
    Optional<Directions> directions) {

  public FeatureSpace {
    scalings = List.copyOf(scalings);
  }

  /**
   * Puts rows into this space; the blocks are changed.
   *
   * @param blocks [block][row][column], as measured
   * @return [row][dimension]
   */
  public double[][] place(double[][][] blocks) {
    for (int b = 0; b < blocks.length; b++) {
      scalings.get(b).apply(blocks[b]);
    }
    double[][] rows = sideBySide(blocks);
    return directions.map(d -> d.apply(rows)).orElse(rows);
  }

  /**
   * @param blocks [block][row][column]
   * @return [row][columns of all blocks]
   */
  private static double[][] sideBySide(double[][][] blocks) {
    double[][] rows = new double[blocks[0].length][];
    for (int r = 0; r < rows.length; r++) {
      int width = 0;
      for (double[][] block : blocks) {
        width += block[r].length;
      }
      rows[r] = new double[width];
      int place = 0;
      for (double[][] block : blocks) {
        System.arraycopy(block[r], 0, rows[r], place, block[r].length);
        place += block[r].length;
      }
    }
    return rows;
  }
}
