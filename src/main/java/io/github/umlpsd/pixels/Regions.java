package io.github.umlpsd.pixels;

import java.util.Arrays;
import java.util.Comparator;

/** Connected regions of an image of marks; pixels that share an edge are connected. */
final class Regions {
  private final int width;
  private final int height;
  private final int[] numbers;
  private int count;
  private int[] sizes = new int[16];
  private boolean[] touchesEdge = new boolean[16];

  /**
   * @param marks width x height, row by row
   * @param wanted which marks make up regions
   */
  Regions(boolean[] marks, boolean wanted, int width, int height) {
    this.width = width;
    this.height = height;
    this.numbers = new int[marks.length];
    Arrays.fill(numbers, -1);
    int[] stack = new int[marks.length];
    for (int i = 0; i < marks.length; i++) {
      if (marks[i] == wanted && numbers[i] < 0) {
        fill(i, marks, wanted, stack);
      }
    }
  }

  private void fill(int seed, boolean[] marks, boolean wanted, int[] stack) {
    if (count == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * count);
      touchesEdge = Arrays.copyOf(touchesEdge, 2 * count);
    }
    int top = 0;
    stack[top++] = seed;
    numbers[seed] = count;
    while (top > 0) {
      int i = stack[--top];
      int x = i % width;
      int y = i / width;
      sizes[count]++;
      touchesEdge[count] |= x == 0 || y == 0 || x == width - 1 || y == height - 1;
      int[] next = {x > 0 ? i - 1 : i, x < width - 1 ? i + 1 : i, y > 0 ? i - width : i, i};
      next[3] = y < height - 1 ? i + width : i;
      for (int j : next) {
        if (marks[j] == wanted && numbers[j] < 0) {
          numbers[j] = count;
          stack[top++] = j;
        }
      }
    }
    count++;
  }

  int count() {
    return count;
  }

  /** Region of each pixel from 0, or -1. */
  int[] numbers() {
    return numbers;
  }

  int size(int region) {
    return sizes[region];
  }

  boolean touchesEdge(int region) {
    return touchesEdge[region];
  }

  /** Regions by falling size, equal ones in the order of their first pixel. */
  int[] bySize() {
    Integer[] order = new Integer[count];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingInt(i -> -sizes[i]));
    return Arrays.stream(order).mapToInt(i -> i).toArray();
  }
}
