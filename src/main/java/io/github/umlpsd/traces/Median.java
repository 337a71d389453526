package io.github.umlpsd.traces;

/** Median of some pixels of a frame, by selection (Hoare's quickselect). */
final class Median {
  private float[] work = new float[128];

  /**
   * Of an even number, the mean of the two middle values. Values that are not finite numbers are
   * left out.
   *
   * @return NaN if no value is finite
   */
  double of(float[] pixels, int[] places) {
    if (work.length < places.length) {
      work = new float[places.length];
    }
    int n = 0;
    for (int place : places) {
      float value = pixels[place];
      work[n] = value;
      n += value - value == 0 ? 1 : 0;
    }
    if (n == 0) {
      return Double.NaN;
    }
    int middle = n / 2;
    select(work, n, middle);
    double upper = work[middle];
    if (n % 2 == 1) {
      return upper;
    }
    float lower = work[0];
    for (int i = 1; i < middle; i++) {
      lower = Math.max(lower, work[i]);
    }
    return (lower + upper) / 2;
  }

  /** Puts the k-th smallest of the first n values in place k, smaller or equal ones before it. */
  private static void select(float[] values, int n, int k) {
    int low = 0;
    int high = n - 1;
    while (low < high) {
      float pivot = values[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (k <= j) {
        high = j;
      } else if (k >= i) {
        low = i;
      } else {
        return;
      }
    }
  }
}
