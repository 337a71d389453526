package io.github.umlpsd.spectra.law;

import java.util.Arrays;

/**
 * What the estimate is expected to show where the light follows a law. It is linear: each expected
 * density is a weighted sum of the law's densities at fixed frequencies, the nodes.
 */
final class Response {
  private final double[] nodesHz;
  private final int[] rowStart;
  private final int[] column;
  private final double[] weight;

  private Response(double[] nodesHz, int[] rowStart, int[] column, double[] weight) {
    this.nodesHz = nodesHz;
    this.rowStart = rowStart;
    this.column = column;
    this.weight = weight;
  }

  /** The estimate shows the law itself. */
  static Response none(double[] frequencyHz) {
    Builder builder = new Builder();
    for (double f : frequencyHz) {
      builder.row();
      builder.add(builder.node(f), 1);
    }
    return builder.build();
  }

  /** Frequencies at which the law is needed, Hz, in no order. */
  double[] nodesHz() {
    return nodesHz;
  }

  /**
   * Expected densities.
   *
   * @param law density at each node
   * @param expected receives them
   */
  void apply(double[] law, double[] expected) {
    for (int i = 0; i + 1 < rowStart.length; i++) {
      double sum = 0;
      for (int e = rowStart[i]; e < rowStart[i + 1]; e++) {
        sum += weight[e] * law[column[e]];
      }
      expected[i] = sum;
    }
  }

  /** Collects nodes and, row by row, weights. */
  static final class Builder {
    private double[] nodes = new double[64];
    private int nodeCount;
    private int[] starts = new int[64];
    private int rows;
    private int[] columns = new int[256];
    private double[] weights = new double[256];
    private int entries;

    /** Adds a node. */
    int node(double hertz) {
      if (nodeCount == nodes.length) {
        nodes = Arrays.copyOf(nodes, 2 * nodeCount);
      }
      nodes[nodeCount] = hertz;
      return nodeCount++;
    }

    /** Begins the next row. */
    void row() {
      if (rows + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
      }
      starts[rows++] = entries;
    }

    /** Adds a weight to the current row. */
    void add(int node, double value) {
      if (entries == weights.length) {
        weights = Arrays.copyOf(weights, 2 * entries);
        columns = Arrays.copyOf(columns, 2 * entries);
      }
      columns[entries] = node;
      weights[entries++] = value;
    }

    Response build() {
      starts[rows] = entries;
      return new Response(
          Arrays.copyOf(nodes, nodeCount),
          Arrays.copyOf(starts, rows + 1),
          Arrays.copyOf(columns, entries),
          Arrays.copyOf(weights, entries));
    }
  }
}
