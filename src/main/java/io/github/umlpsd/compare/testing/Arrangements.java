package io.github.umlpsd.compare.testing;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** All ways to give the same conditions to the same movies, movies of a block among themselves. */
final class Arrangements {
  private final int[] labels;
  private final int[][] blocks;

  /**
   * @param labels condition of each movie
   * @param block of each movie, from 0
   */
  Arrangements(int[] labels, int[] block) {
    this.labels = labels;
    int count = Arrays.stream(block).max().orElse(-1) + 1;
    this.blocks = new int[count][];
    for (int b = 0; b < count; b++) {
      int own = b;
      blocks[b] = IntStream.range(0, block.length).filter(i -> block[i] == own).toArray();
    }
  }

  /** How many there are; may be far beyond what can be tried. */
  double count() {
    double all = 1;
    for (int[] movies : blocks) {
      double ways = 1;
      int placed = 0;
      for (int size : sizes(movies)) {
        for (int i = 1; i <= size; i++) {
          ways = ways * ++placed / i;
        }
      }
      all *= ways;
    }
    return Math.rint(all);
  }

  /** Whether every block holds as many movies of each of two conditions. */
  boolean isMirrored() {
    return Arrays.stream(blocks)
        .allMatch(
            movies -> {
              int[] sizes = Arrays.stream(sizes(movies)).filter(n -> n > 0).toArray();
              return sizes.length == 2 && sizes[0] == sizes[1];
            });
  }

  private int[] sizes(int[] movies) {
    int[] sizes = new int[Arrays.stream(labels).max().orElse(0) + 1];
    Arrays.stream(movies).forEach(i -> sizes[labels[i]]++);
    return sizes;
  }

  /** Visits each arrangement once; the array is that of the next one afterwards. */
  void forEach(Consumer<int[]> visitor) {
    place(0, 0, blocks.length == 0 ? new int[0] : sizes(blocks[0]), labels.clone(), visitor);
  }

  private void place(int block, int at, int[] left, int[] arranged, Consumer<int[]> visitor) {
    if (block == blocks.length) {
      visitor.accept(arranged);
      return;
    }
    if (at == blocks[block].length) {
      int[] next = block + 1 < blocks.length ? sizes(blocks[block + 1]) : left;
      place(block + 1, 0, next.clone(), arranged, visitor);
      return;
    }
    for (int label = 0; label < left.length; label++) {
      if (left[label] > 0) {
        left[label]--;
        arranged[blocks[block][at]] = label;
        place(block, at + 1, left, arranged, visitor);
        left[label]++;
      }
    }
  }

  /** One of them at random, into the array. */
  void draw(int[] arranged, SplittableRandom random) {
    for (int[] movies : blocks) {
      for (int i = movies.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swapped = arranged[movies[i]];
        arranged[movies[i]] = arranged[movies[j]];
        arranged[movies[j]] = swapped;
      }
    }
  }
}
