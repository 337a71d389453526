package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which movie belongs to which condition and block. The arrays belong to this value; do not change
 * them.
 *
 * @param conditions names, in the order in which they are shown
 * @param condition of each movie, an index into {@code conditions}
 * @param block of each movie, any number: movies of one day, slide or sample share it, and are only
 *     compared with each other
 */
public record Design(List<String> conditions, int[] condition, int[] block) {

  public Design {
    conditions = List.copyOf(conditions);
    if (condition.length != block.length) {
      throw new IllegalArgumentException(
          condition.length + " conditions of movies, but " + block.length + " blocks");
    }
  }

  /** Without blocks. */
  public static Design of(List<String> conditions, int... condition) {
    return new Design(conditions, condition, new int[condition.length]);
  }

  /** Number of movies. */
  public int movies() {
    return condition.length;
  }

  /** Movies of one condition, rising. */
  public int[] of(int wanted) {
    return IntStream.range(0, movies()).filter(i -> condition[i] == wanted).toArray();
  }

  /** Movies of two conditions, rising. */
  int[] of(int first, int second) {
    return IntStream.range(0, movies())
        .filter(i -> condition[i] == first || condition[i] == second)
        .toArray();
  }

  /** The blocks as numbers from 0, of some of the movies, in their order. */
  int[] blocksOf(int[] movies) {
    int[] known = Arrays.stream(movies).map(i -> block[i]).distinct().sorted().toArray();
    return Arrays.stream(movies).map(i -> Arrays.binarySearch(known, block[i])).toArray();
  }
}
