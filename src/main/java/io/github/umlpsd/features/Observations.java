package io.github.umlpsd.features;

import java.util.List;

/**
 * A matrix of observations, and where its rows come from. The arrays belong to this value; do not
 * change them.
 *
 * @param rows [observation][column], finite numbers
 * @param traces index of the trace of each row, rising
 * @param excluded traces without a row, rising
 */
public record Observations(double[][] rows, int[] traces, List<Exclusion> excluded) {

  public Observations {
    excluded = List.copyOf(excluded);
  }

  /** Number of rows. */
  public int size() {
    return rows.length;
  }
}
