package io.github.umlpsd.features;

import io.github.umlpsd.features.space.FeatureSpace;
import java.util.List;
import java.util.Optional;

/**
 * A matrix of observations, and where its rows come from. The arrays belong to this value; do not
 * change them.
 *
 * @param rows [observation][column], finite numbers
 * @param traces index of the trace of each row, rising
 * @param excluded traces without a row, rising
 * @param space what the rows take from the set as a whole; empty if each is of its own trace alone
 */
public record Observations(
    double[][] rows, int[] traces, List<Exclusion> excluded, Optional<FeatureSpace> space) {

  public Observations {
    excluded = List.copyOf(excluded);
  }

  /** Observations that are each of their own trace alone. */
  public Observations(double[][] rows, int[] traces, List<Exclusion> excluded) {
    this(rows, traces, excluded, Optional.empty());
  }

  /** Number of rows. */
  public int size() {
    return rows.length;
  }
}
