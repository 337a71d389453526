package io.github.umlpsd.clusters;

import java.util.Arrays;

/**
 * A partition as a key of a map: equal where the same observations are together.
 *
 * @param labels canonical, see {@link Labels#canonical}
 */
record LabelKey(int[] labels) {

  static LabelKey of(int[] labels) {
    return new LabelKey(Labels.canonical(labels));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LabelKey key && Arrays.equals(labels, key.labels);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(labels);
  }
}
