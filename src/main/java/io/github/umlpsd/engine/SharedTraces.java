package io.github.umlpsd.engine;

import io.github.umlpsd.clusters.AdjustedRandIndex;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Compares labels of two sets of observations on the traces that both contain. */
final class SharedTraces {
  private SharedTraces() {}

  /**
   * Adjusted Rand index (Hubert and Arabie 1985).
   *
   * @param tracesA trace of each label of the first set, rising
   * @param tracesB trace of each label of the second set, rising
   * @return empty if fewer than two traces are shared
   */
  static OptionalDouble agreement(int[] tracesA, int[] labelsA, int[] tracesB, int[] labelsB) {
    int[] a = new int[tracesA.length];
    int[] b = new int[tracesA.length];
    int shared = 0;
    for (int i = 0; i < tracesA.length; i++) {
      int j = Arrays.binarySearch(tracesB, tracesA[i]);
      if (j >= 0) {
        a[shared] = labelsA[i];
        b[shared++] = labelsB[j];
      }
    }
    return shared < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            AdjustedRandIndex.of(Arrays.copyOf(a, shared), Arrays.copyOf(b, shared)));
  }
}
