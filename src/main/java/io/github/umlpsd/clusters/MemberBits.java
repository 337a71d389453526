package io.github.umlpsd.clusters;

/**
 * A partition as one row of bits per cluster, bit i set where observation i is a member: two
 * partitions are compared by counting common bits, 64 observations at a time.
 *
 * @param bits [cluster][word]; not to be changed
 * @param observations number of observations
 * @param squaredSizes sum of the squared numbers of members
 */
record MemberBits(long[][] bits, int observations, long squaredSizes) {

  /**
   * @param labels cluster of each observation, from 0
   */
  static MemberBits of(int[] labels) {
    long[][] bits = new long[Labels.count(labels)][(labels.length + Long.SIZE - 1) / Long.SIZE];
    int[] sizes = new int[bits.length];
    for (int i = 0; i < labels.length; i++) {
      bits[labels[i]][i / Long.SIZE] |= 1L << i;
      sizes[labels[i]]++;
    }
    long squares = 0;
    for (long size : sizes) {
      squares += size * size;
    }
    return new MemberBits(bits, labels.length, squares);
  }

  /** Sum of the squared numbers of members that two clusters, one of each partition, share. */
  long squaredOverlaps(MemberBits other) {
    long sum = 0;
    for (long[] a : bits) {
      for (long[] b : other.bits) {
        long common = 0;
        for (int word = 0; word < a.length; word++) {
          common += Long.bitCount(a[word] & b[word]);
        }
        sum += common * common;
      }
    }
    return sum;
  }
}
