package io.github.umlpsd.clusters;

/**
 * A partition as one row of bits per cluster, bit i set where observation i is a member: two
 * partitions are compared by counting common bits, 64 observations at a time.
 *
 * @param bits rows one after another, each of {@code words} words; not to be changed
 * @param words number of words of a row
 * @param observations number of observations
 * @param squaredSizes sum of the squared numbers of members
 */
record MemberBits(long[] bits, int words, int observations, long squaredSizes) {
  /** Words that are counted at once; the number of words is a multiple. */
  private static final int STEP = 4;

  /**
   * @param labels cluster of each observation, from 0
   */
  static MemberBits of(int[] labels) {
    int words = (labels.length + STEP * Long.SIZE - 1) / (STEP * Long.SIZE) * STEP;
    int[] sizes = new int[Labels.count(labels)];
    long[] bits = new long[sizes.length * words];
    for (int i = 0; i < labels.length; i++) {
      bits[labels[i] * words + i / Long.SIZE] |= 1L << i;
      sizes[labels[i]]++;
    }
    long squares = 0;
    for (long size : sizes) {
      squares += size * size;
    }
    return new MemberBits(bits, words, labels.length, squares);
  }

  /** Sum of the squared numbers of members that two clusters, one of each partition, share. */
  long squaredOverlaps(MemberBits other) {
    long sum = 0;
    for (int a = 0; a < bits.length; a += words) {
      for (int b = 0; b < other.bits.length; b += words) {
        long common = 0;
        for (int word = 0; word < words; word += STEP) {
          common += common(bits, a + word, other.bits, b + word);
        }
        sum += common * common;
      }
    }
    return sum;
  }

  private static int common(long[] a, int i, long[] b, int j) {
    return Long.bitCount(a[i] & b[j])
        + Long.bitCount(a[i + 1] & b[j + 1])
        + Long.bitCount(a[i + 2] & b[j + 2])
        + Long.bitCount(a[i + 3] & b[j + 3]);
  }
}
