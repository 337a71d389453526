package io.github.umlpsd.traces;

import io.github.umlpsd.movie.FrameValues;

/**
 * Median of some pixels of a frame, which counts that are whole numbers do not round, by selection
 * (Hoare's quickselect). Noise makes every comparison a surprise to the processor, so the inner
 * loop has no branches: it works on integers in the order of the floats. Used by one thread at a
 * time.
 */
final class Median {
  private int[] keys = new int[128];

  /**
   * Of an even number, the mean of the two middle values; among equal values as for grouped data.
   * Values that are not finite numbers are left out.
   *
   * @param places where in {@code pixels} the values are
   * @return NaN if no value is finite
   */
  double of(FrameValues pixels, int[] places) {
    if (keys.length <= places.length) {
      keys = new int[places.length + 1];
    }
    int n = 0;
    for (int place : places) {
      float value = pixels.at(place);
      keys[n] = flip(Float.floatToRawIntBits(value));
      n += value - value == 0 ? 1 : 0;
    }
    if (n == 0) {
      return Double.NaN;
    }
    int middle = n / 2;
    select(keys, n, middle);
    if (n % 2 == 1) {
      return amongEquals(n, keys[middle]);
    }
    int lower = keys[0];
    for (int i = 1; i < middle; i++) {
      lower = Math.max(lower, keys[i]);
    }
    int upper = keys[middle];
    return lower == upper ? amongEquals(n, upper) : (value(lower) + value(upper)) / 2;
  }

  /**
   * The median of values that were rounded, to {@code middle} where half of them is reached: it
   * lies within the step of rounding as far as the values there go that are below half of all
   * (median of grouped data). A value that stands alone is not rounded. The step is the distance to
   * the nearest other value.
   */
  private double amongEquals(int n, int middle) {
    int below = 0;
    int equal = 0;
    int before = Integer.MIN_VALUE;
    int after = Integer.MAX_VALUE;
    for (int i = 0; i < n; i++) {
      int key = keys[i];
      below += key < middle ? 1 : 0;
      equal += key == middle ? 1 : 0;
      before = Math.max(before, key < middle ? key : Integer.MIN_VALUE);
      after = Math.min(after, key > middle ? key : Integer.MAX_VALUE);
    }
    double value = value(middle);
    if (equal < 2 || equal == n) {
      return value;
    }
    double down = before == Integer.MIN_VALUE ? Double.POSITIVE_INFINITY : value - value(before);
    double up = after == Integer.MAX_VALUE ? Double.POSITIVE_INFINITY : value(after) - value;
    return value + Math.min(down, up) * ((n / 2.0 - below) / equal - 0.5);
  }

  /** Puts the k-th smallest of the first n keys in place k, smaller or equal ones before it. */
  private static void select(int[] keys, int n, int k) {
    int low = 0;
    int high = n - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int pivot = keys[middle];
      keys[middle] = keys[high];
      int next = low;
      for (int i = low; i < high; i++) {
        int key = keys[i];
        keys[i] = keys[next];
        keys[next] = key;
        next += (int) (((long) key - pivot) >>> 63);
      }
      keys[high] = keys[next];
      keys[next] = pivot;
      if (next == k) {
        return;
      }
      if (k < next) {
        high = next - 1;
      } else {
        low = next + 1;
      }
    }
  }

  /** Turns the bits of a float into an integer of the same order, and back. */
  private static int flip(int bits) {
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  private static double value(int key) {
    return Float.intBitsToFloat(flip(key));
  }
}
