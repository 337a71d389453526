package io.github.umlpsd.clusters.kmeans;

import java.util.Arrays;

/**
 * A partition as one row of bits per cluster, in the order of their first members, bit i set where
 * observation i is a member: two partitions are compared by counting common bits, 64 observations
 * at a time. Equal where the same observations are together, whatever the numbers of the clusters.
 *
 * @param bits rows one after another, each of {@code words} words; not to be changed
 * @param words number of words of a row
 * @param observations number of observations
 * @param squaredSizes sum of the squared numbers of members
 */
public record MemberBits(long[] bits, int words, int observations, long squaredSizes) {
  /** Words that are counted at once; the number of words is a multiple. */
  private static final int STEP = 4;

  /**
   * @param labels cluster of each observation, 0 to k-1
   */
  public static MemberBits of(int[] labels, int k) {
    int words = (labels.length + STEP * Long.SIZE - 1) / (STEP * Long.SIZE) * STEP;
    long[] bits = new long[k * words];
    int[] rows = new int[k];
    Arrays.fill(rows, -1);
    int next = 0;
    for (int i = 0; i < labels.length; i++) {
      int label = labels[i];
      if (rows[label] < 0) {
        rows[label] = next;
        next += words;
      }
      bits[rows[label] + i / Long.SIZE] |= 1L << i;
    }
    // A cluster shares all of its members with itself, and none with the others.
    long squaredSizes = squaredOverlaps(bits, bits, words);
    return new MemberBits(bits, words, labels.length, squaredSizes);
  }

  /** Sum of the squared numbers of members that two clusters, one of each partition, share. */
  public long squaredOverlaps(MemberBits other) {
    return squaredOverlaps(bits, other.bits, words);
  }

  private static long squaredOverlaps(long[] rows, long[] others, int words) {
    long sum = 0;
    for (int a = 0; a < rows.length; a += words) {
      for (int b = 0; b < others.length; b += words) {
        long common = 0;
        for (int word = 0; word < words; word += STEP) {
          common += common(rows, a + word, others, b + word);
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

  @Override
  public boolean equals(Object other) {
    return other instanceof MemberBits partition && Arrays.equals(bits, partition.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
